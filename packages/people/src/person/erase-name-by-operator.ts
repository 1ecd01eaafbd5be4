import type { Installation } from '@assay/newsroom/frame'
import { ReviewError } from '@assay/review'
import { emptyName } from './empty-name.ts'

/**
 * Erases the name of whoever has an address, by the word of the person who runs the installation: the way where
 * no admin is one in every workspace of theirs.
 *
 * @throws ReviewError `not-found`, `nothing-changed`
 */
export async function eraseNameByOperator(
  installation: Installation,
  { email, reason }: { email: string; reason: string },
): Promise<void> {
  await installation.database.transact(async (tx) => {
    const user = await tx.user.findUnique({ where: { email: email.trim().toLowerCase() } })
    if (user === null) throw new ReviewError('not-found', { email })
    const by = { actorId: null, actorRole: 'system', at: installation.now() } as const
    await emptyName(tx, { personId: user.id, reason, by })
  })
  installation.committed()
}

import type { Installation } from '@assay/newsroom/frame'
import { record } from '@assay/newsroom/frame'
import { ReviewError } from '@assay/review'
import { newToken } from './one-time-link.ts'
import { keepResetLink } from './reset-password.ts'

/**
 * Makes a reset link for whoever has an address, by the word of the person who runs the installation: the way
 * back where no admin can sign in. Every workspace of theirs sees it in its history.
 *
 * @throws ReviewError `not-found`
 */
export async function issueOperatorReset(
  installation: Installation,
  { email }: { email: string },
): Promise<{ token: string; expiresAt: Date }> {
  const token = newToken()
  const now = installation.now()
  const expiresAt = await installation.database.transact(async (tx) => {
    const user = await tx.user.findUnique({ where: { email: email.trim().toLowerCase() } })
    if (user === null) throw new ReviewError('not-found', { email })
    const expires = await keepResetLink(tx, { token, personId: user.id, now })
    for (const { id, workspaceId } of await tx.member.findMany({ where: { personId: user.id } })) {
      const signature = { logId: workspaceId, actorId: null, actorRole: 'system', at: now } as const
      const data = { memberId: id, expiresAt: expires.toISOString() }
      await record(tx, signature, { texts: [], events: [{ type: 'reset-link-issued', data }] })
    }
    return expires
  })
  installation.committed()
  return { token, expiresAt }
}

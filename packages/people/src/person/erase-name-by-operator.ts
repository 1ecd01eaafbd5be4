import { type Installation, newId, runCommand } from '@assay/newsroom/frame'
import { type OperatorActor, ReviewError } from '@assay/review'
import { z } from 'zod'
import { emptyName } from './empty-name.ts'

const verb = { procedure: 'person.eraseNameByOperator', ability: null, result: z.object({}) } as const

/**
 * Erases the name of whoever has an address, by the word of the person who runs the installation: the way where
 * no admin is one in every workspace of theirs.
 *
 * @throws ReviewError `not-found`, `nothing-changed`
 */
export async function eraseNameByOperator(
  installation: Installation,
  { key = newId(), ...input }: { email: string; reason: string; key?: string },
): Promise<void> {
  const actor: OperatorActor = { kind: 'operator', workspaceId: null }
  await runCommand(installation, verb, { actor, key, input }, async ({ tx, log }) => {
    const { email, reason } = input
    const user = await tx.user.findUnique({ where: { email: email.trim().toLowerCase() } })
    if (user === null) throw new ReviewError('not-found', { email })
    await emptyName({ tx, log }, { personId: user.id, reason })
    return {}
  })
}

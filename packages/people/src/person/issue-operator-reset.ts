import { type Installation, newId, runCommand } from '@assay/newsroom/frame'
import { type OperatorActor, ReviewError } from '@assay/review'
import { z } from 'zod'
import { tokenOfCommand } from './one-time-link.ts'
import { keepResetLink } from './reset-password.ts'

const procedure = 'person.issueOperatorReset'
const keptSchema = z.object({ expiresAt: z.iso.datetime() })

/**
 * Makes a reset link for whoever has an address, by the word of the person who runs the installation: the way
 * back where no admin can sign in. Every workspace of theirs sees it in its history.
 *
 * @throws ReviewError `not-found`
 */
export async function issueOperatorReset(
  installation: Installation,
  { key = newId(), email }: { email: string; key?: string },
): Promise<{ token: string; expiresAt: Date }> {
  const actor: OperatorActor = { kind: 'operator', workspaceId: null }
  const command = { actor, key, input: { email } }
  const token = tokenOfCommand(installation, command, procedure)
  const verb = { procedure, ability: null, result: keptSchema }
  const { expiresAt } = await runCommand(installation, verb, command, async ({ tx, now, log }) => {
    const user = await tx.user.findUnique({ where: { email: email.trim().toLowerCase() } })
    if (user === null) throw new ReviewError('not-found', { email })
    const expires = (await keepResetLink(tx, { token, personId: user.id, now })).toISOString()
    for (const { id: memberId, workspaceId } of await tx.member.findMany({ where: { personId: user.id } }))
      log(workspaceId).record({ type: 'reset-link-issued', data: { memberId, expiresAt: expires } })
    return { expiresAt: expires }
  })
  return { token, expiresAt: new Date(expiresAt) }
}

import type { Installation } from '@assay/newsroom/frame'
import { type Command, runCommand } from '@assay/newsroom/frame'
import type { memberTargetSchema } from '@assay/review'
import { z } from 'zod'
import { tokenOfCommand } from '../person/one-time-link.ts'
import { keepResetLink } from '../person/reset-password.ts'
import { loadMember } from './load-member.ts'
import { refuseForeigners } from './refuse-foreigners.ts'

const keptSchema = z.object({ memberId: z.string(), expiresAt: z.iso.datetime() })
export const resetLinkSchema = keptSchema.extend({ token: z.string() })

/** An admin makes a link by which a member sets a new password. It is shown once, and an older one stops working. */
export async function issueResetLink(
  installation: Installation,
  command: Command<z.infer<typeof memberTargetSchema>>,
): Promise<z.infer<typeof resetLinkSchema>> {
  const procedure = 'member.issueResetLink'
  const token = tokenOfCommand(installation, command, procedure)
  const verb = { procedure, ability: 'manage-members', result: keptSchema } as const
  const kept = await runCommand(installation, verb, command, async ({ tx, actor, now, record }) => {
    const { member, personId } = await loadMember(tx, actor, command.input.memberId)
    // Whoever holds the link can become that person, everywhere; whoever joins a workspace later does away with it.
    await refuseForeigners(tx, { adminId: actor.personId, personId })
    const expiresAt = (await keepResetLink(tx, { token, personId, now })).toISOString()
    record({ type: 'reset-link-issued', data: { memberId: member.id, expiresAt } })
    return { memberId: member.id, expiresAt }
  })
  return { ...kept, token }
}

import type { Installation } from '@assay/newsroom/frame'
import { type Command, runCommand } from '@assay/newsroom/frame'
import { decideInvitation, type inviteMemberSchema, roleSchema } from '@assay/review'
import { z } from 'zod'
import { keepLink, tokenOfCommand } from '../person/one-time-link.ts'
import { loadMember } from './load-member.ts'

/** How long an invitation can be accepted. Milliseconds. */
export const invitationLifetime = 7 * 86_400_000

const keptSchema = z.object({ invitationId: z.string(), role: roleSchema, expiresAt: z.iso.datetime() })

/** The invitation with its token. The token is shown to the admin who invites, and nowhere again. */
export const invitedSchema = keptSchema.extend({ token: z.string() })

/** An admin invites somebody to a role, by a link that works once. */
export async function inviteMember(
  installation: Installation,
  command: Command<z.infer<typeof inviteMemberSchema>>,
): Promise<z.infer<typeof invitedSchema>> {
  const procedure = 'member.invite'
  const token = tokenOfCommand(installation, command, procedure)
  const verb = { procedure, ability: 'manage-members', result: keptSchema } as const
  const kept = await runCommand(installation, verb, command, async (frame) => {
    const { tx, actor, now } = frame
    await loadMember(tx, actor, actor.memberId)
    const expiresAt = new Date(now.getTime() + invitationLifetime)
    const { role } = command.input
    const event = decideInvitation({ role, invitedById: actor.personId, expiresAt }, frame)
    frame.record(event)
    const { invitationId } = event.data
    await keepLink(tx, {
      token,
      kind: 'invitation',
      workspaceId: actor.workspaceId,
      invitationId,
      expiresAt,
    })
    return { invitationId, role, expiresAt: expiresAt.toISOString() }
  })
  return { ...kept, token }
}

import { decideRevocation, type revokeInvitationSchema } from '@assay/review'
import { z } from 'zod'
import { type Command, runCommand } from '../command/command.ts'
import type { Newsroom } from '../command/newsroom.ts'
import { loadInvitation } from './load-invitation.ts'

export const revokedSchema = z.object({ invitationId: z.string() })

/** An admin takes back an invitation that nobody has accepted; its link stops working. */
export function revokeInvitation(
  newsroom: Newsroom,
  command: Command<z.infer<typeof revokeInvitationSchema>>,
): Promise<z.infer<typeof revokedSchema>> {
  const verb = {
    procedure: 'member.revokeInvitation',
    ability: 'manage-members',
    result: revokedSchema,
  } as const
  return runCommand(newsroom, verb, command, async ({ tx, actor, record }) => {
    const { invitationId } = command.input
    record(decideRevocation(await loadInvitation(tx, { workspaceId: actor.workspaceId, invitationId })))
    return { invitationId }
  })
}

import type { Installation } from '@assay/newsroom/frame'
import { type Command, runCommand } from '@assay/newsroom/frame'
import { decideRevocation, type revokeInvitationSchema } from '@assay/review'
import { z } from 'zod'
import { loadInvitation } from './load-invitation.ts'

export const revokedSchema = z.object({ invitationId: z.string() })

/** An admin takes back an invitation that nobody has accepted; its link stops working. */
export function revokeInvitation(
  installation: Installation,
  command: Command<z.infer<typeof revokeInvitationSchema>>,
): Promise<z.infer<typeof revokedSchema>> {
  const verb = {
    procedure: 'member.revokeInvitation',
    ability: 'manage-members',
    result: revokedSchema,
  } as const
  return runCommand(installation, verb, command, async ({ tx, actor, record }) => {
    const { invitationId } = command.input
    record(decideRevocation(await loadInvitation(tx, { workspaceId: actor.workspaceId, invitationId })))
    return { invitationId }
  })
}

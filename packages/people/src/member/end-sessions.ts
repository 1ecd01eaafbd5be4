import type { Installation } from '@assay/newsroom/frame'
import { type Command, runCommand } from '@assay/newsroom/frame'
import type { memberTargetSchema } from '@assay/review'
import { z } from 'zod'
import { endSessionsOf } from '../person/session.ts'
import { loadMember } from './load-member.ts'

export const endedSessionsSchema = z.object({ memberId: z.string(), ended: z.int() })

/** An admin signs a member out everywhere: after a lost laptop, say. */
export function endMemberSessions(
  installation: Installation,
  command: Command<z.infer<typeof memberTargetSchema>>,
): Promise<z.infer<typeof endedSessionsSchema>> {
  const verb = {
    procedure: 'member.endSessions',
    ability: 'manage-members',
    result: endedSessionsSchema,
  } as const
  return runCommand(installation, verb, command, async ({ tx, actor, record }) => {
    const { member, personId } = await loadMember(tx, actor, command.input.memberId)
    record({ type: 'member-sessions-ended', data: { memberId: member.id } })
    return { memberId: member.id, ended: await endSessionsOf(tx, personId) }
  })
}

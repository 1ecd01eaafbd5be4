import type { Installation } from '@assay/newsroom/frame'
import { type Command, runCommand } from '@assay/newsroom/frame'
import { type changeRoleSchema, decideRoleChange } from '@assay/review'
import type { z } from 'zod'
import { loadMember } from './load-member.ts'
import { type MemberReceipt, memberReceiptSchema } from './receipt.ts'

/** An admin gives a member another role. The last admin keeps theirs. */
export function changeRole(
  installation: Installation,
  command: Command<z.infer<typeof changeRoleSchema>>,
): Promise<MemberReceipt> {
  const verb = {
    procedure: 'member.changeRole',
    ability: 'manage-members',
    result: memberReceiptSchema,
  } as const
  return runCommand(installation, verb, command, async (frame) => {
    const scene = await loadMember(frame.tx, frame.actor, command.input.memberId)
    const event = decideRoleChange(scene, command.input)
    frame.record(event)
    const { memberId, version, after: role } = event.data
    return { memberId, version, role, active: scene.member.active }
  })
}

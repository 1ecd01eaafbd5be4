import type { Installation } from '@assay/newsroom/frame'
import { type Command, runCommand } from '@assay/newsroom/frame'
import { type deactivateMemberSchema, decideDeactivation } from '@assay/review'
import type { z } from 'zod'
import { loadMember } from './load-member.ts'
import { type MemberReceipt, memberReceiptSchema } from './receipt.ts'

/** An admin takes a member's access away, from their next request on. What they did stays theirs. */
export function deactivateMember(
  installation: Installation,
  command: Command<z.infer<typeof deactivateMemberSchema>>,
): Promise<MemberReceipt> {
  const verb = {
    procedure: 'member.deactivate',
    ability: 'manage-members',
    result: memberReceiptSchema,
  } as const
  return runCommand(installation, verb, command, async (frame) => {
    const scene = await loadMember(frame.tx, frame.actor, command.input.memberId)
    const event = decideDeactivation(scene, command.input, frame)
    frame.record(event)
    return { ...event.data, role: scene.member.role, active: false }
  })
}

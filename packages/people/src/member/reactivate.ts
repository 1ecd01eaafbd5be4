import type { Installation } from '@assay/newsroom/frame'
import { type Command, runCommand } from '@assay/newsroom/frame'
import { decideReactivation, type reactivateMemberSchema } from '@assay/review'
import type { z } from 'zod'
import { loadMember } from './load-member.ts'
import { type MemberReceipt, memberReceiptSchema } from './receipt.ts'

/** An admin gives a member their access back, in the role they had. */
export function reactivateMember(
  installation: Installation,
  command: Command<z.infer<typeof reactivateMemberSchema>>,
): Promise<MemberReceipt> {
  const verb = {
    procedure: 'member.reactivate',
    ability: 'manage-members',
    result: memberReceiptSchema,
  } as const
  return runCommand(installation, verb, command, async (frame) => {
    const scene = await loadMember(frame.tx, frame.actor, command.input.memberId)
    const event = decideReactivation(scene, command.input)
    frame.record(event)
    return { ...event.data, role: scene.member.role, active: true }
  })
}

import type { Installation } from '@assay/newsroom/frame'
import { type Command, runCommand } from '@assay/newsroom/frame'
import { type deactivateMemberSchema, decideDeactivation } from '@assay/review'
import type { z } from 'zod'
import { dropResetLinks } from '../person/reset-password.ts'
import { endSessionsOf } from '../person/session.ts'
import { loadMember } from './load-member.ts'
import { type MemberReceipt, memberReceiptSchema } from './receipt.ts'

/**
 * An admin takes a member's access away, from their next request on. What they did stays theirs. A reset link that was
 * made for them stops working, and whoever is a member nowhere else is signed out.
 */
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
    const { tx, actor } = frame
    const { personId, ...scene } = await loadMember(tx, actor, command.input.memberId)
    const event = decideDeactivation(scene, command.input, frame)
    frame.record(event)
    await dropResetLinks(tx, personId)
    const elsewhere = { personId, active: true, id: { not: scene.member.id } }
    if ((await tx.member.count({ where: elsewhere })) === 0) await endSessionsOf(tx, personId)
    return { ...event.data, role: scene.member.role, active: false }
  })
}

import { sql, type Transaction } from '@assay/db'
import { type memberTargetSchema, ReviewError } from '@assay/review'
import { z } from 'zod'
import { type Command, runCommand } from '../command/command.ts'
import type { Newsroom } from '../command/newsroom.ts'
import { tokenOfCommand } from '../person/one-time-link.ts'
import { keepResetLink } from '../person/reset-password.ts'
import { loadMember } from './load-member.ts'

const keptSchema = z.object({ memberId: z.string(), expiresAt: z.iso.datetime() })
export const resetLinkSchema = keptSchema.extend({ token: z.string() })

/** An admin makes a link by which a member sets a new password. It is shown once, and an older one stops working. */
export async function issueResetLink(
  newsroom: Newsroom,
  command: Command<z.infer<typeof memberTargetSchema>>,
): Promise<z.infer<typeof resetLinkSchema>> {
  const procedure = 'member.issueResetLink'
  const token = tokenOfCommand(newsroom, command, procedure)
  const verb = { procedure, ability: 'manage-members', result: keptSchema } as const
  const kept = await runCommand(newsroom, verb, command, async ({ tx, actor, now, record }) => {
    const { member, personId } = await loadMember(tx, actor, command.input.memberId)
    await refuseForeigners(tx, { adminId: actor.personId, personId })
    const expiresAt = (await keepResetLink(tx, { token, personId, now })).toISOString()
    record({ type: 'reset-link-issued', data: { memberId: member.id, expiresAt } })
    return { memberId: member.id, expiresAt }
  })
  return { ...kept, token }
}

/**
 * Whoever holds a reset link can become that person, in every workspace of theirs, also where they may be let in
 * again. So the admin has to be an admin in each of them: a workspace is a boundary. The person is locked, so that
 * they join none meanwhile; whoever joins one later does away with the link.
 */
async function refuseForeigners(
  tx: Transaction,
  { adminId, personId }: { adminId: string; personId: string },
): Promise<void> {
  await tx.$queryRaw(sql`SELECT id FROM person WHERE id = ${personId} FOR UPDATE`)
  const theirs = await tx.member.findMany({ where: { personId } })
  const mine = await tx.member.findMany({ where: { personId: adminId, active: true, role: 'admin' } })
  const reach = new Set(mine.map(({ workspaceId }) => workspaceId))
  if (theirs.some(({ workspaceId }) => !reach.has(workspaceId))) throw new ReviewError('member-elsewhere')
}

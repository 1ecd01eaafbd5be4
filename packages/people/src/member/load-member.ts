import { sql, type Transaction } from '@assay/db'
import { type Actor, type MemberScene, ReviewError, roleSchema } from '@assay/review'
import { z } from 'zod'

const lockedSchema = z.object({
  id: z.string(),
  personId: z.string(),
  role: roleSchema,
  active: z.boolean(),
  version: z.int(),
})

/**
 * Loads a member with the workspace's admins, all of them locked in one order, so that admins who act on each
 * other take turns. Whoever was demoted while waiting is told so.
 *
 * @throws ReviewError `not-permitted`, `not-found`
 */
export async function loadMember(
  tx: Transaction,
  actor: Actor,
  memberId: string,
): Promise<MemberScene & { personId: string }> {
  const rows = await tx.$queryRaw(sql`
    SELECT id, person_id AS "personId", role, active, version
    FROM member
    WHERE workspace_id = ${actor.workspaceId} AND (id = ${memberId} OR (role = 'admin' AND active))
    ORDER BY id
    FOR UPDATE`)
  const locked = z.array(lockedSchema).parse(rows)
  const admins = locked.filter(({ role, active }) => role === 'admin' && active)
  if (!admins.some(({ id }) => id === actor.memberId)) throw new ReviewError('not-permitted')
  const member = locked.find(({ id }) => id === memberId)
  if (member === undefined) throw new ReviewError('not-found', { memberId })
  return { member, personId: member.personId, activeAdmins: admins.length }
}

import { sql } from '@assay/db'
import type { Installation } from '@assay/newsroom/frame'
import { type Ability, type Actor, can, roleSchema } from '@assay/review'
import { z } from 'zod'
import { idleSession } from '../person/session.ts'

const rolesSchema = z.array(z.object({ role: roleSchema }))

/**
 * Whether somebody who was let in still would be: an active member whose role, as it is now, has the ability, by a
 * session that has neither ended nor lain idle. For streams, which go on long after the question that opened them.
 * Without a session behind the call, the member alone counts.
 */
export async function isStillHere(
  { database: { prisma }, now }: Installation,
  { memberId }: Actor,
  sessionId: string | null,
  ability: Ability = 'read',
): Promise<boolean> {
  const at = now()
  const idleSince = new Date(at.getTime() - idleSession * 1000)
  const rows = await prisma.$queryRaw(sql`
    SELECT m.role FROM member m
    WHERE m.id = ${memberId} AND m.active AND (
      ${sessionId}::text IS NULL
      OR EXISTS (
        SELECT 1 FROM session s
        WHERE s.id = ${sessionId} AND s.expires_at > ${at} AND s.used_at >= ${idleSince})
    )`)
  return rolesSchema.parse(rows).some(({ role }) => can(role, ability))
}

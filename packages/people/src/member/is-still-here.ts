import { sql } from '@assay/db'
import type { Installation } from '@assay/newsroom/frame'
import type { Actor } from '@assay/review'

/**
 * Whether somebody who was let in still would be: an active member, by a session that has not ended. For streams,
 * which go on long after the question that opened them. Without a session behind the call, the member alone counts.
 */
export async function isStillHere(
  { database: { prisma }, now }: Installation,
  { memberId }: Actor,
  sessionId: string | null,
): Promise<boolean> {
  const rows = await prisma.$queryRaw<unknown[]>(sql`
    SELECT 1 FROM member m
    WHERE m.id = ${memberId} AND m.active AND (
      ${sessionId}::text IS NULL
      OR EXISTS (SELECT 1 FROM session s WHERE s.id = ${sessionId} AND s.expires_at > ${now()})
    )`)
  return rows.length > 0
}

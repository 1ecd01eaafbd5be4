import { sql } from '@assay/db'
import type { Installation } from '@assay/newsroom/frame'
import { type Actor, ReviewError, roleSchema } from '@assay/review'
import { z } from 'zod'

const membersSchema = z.array(z.object({ id: z.string(), role: roleSchema }))

/**
 * Proves that a person is an active member of a workspace. Whoever is not learns nothing of it, not even
 * that it exists.
 *
 * @throws ReviewError `not-found`
 */
export async function findActor(
  { database }: Installation,
  { personId, workspaceId }: { personId: string; workspaceId: string },
): Promise<Actor> {
  // Asked by every request, so it is asked in SQL, which Prisma need not build.
  const rows = await database.prisma.$queryRaw(sql`
    SELECT id, role FROM member
    WHERE workspace_id = ${workspaceId} AND person_id = ${personId} AND active`)
  const [member] = membersSchema.parse(rows)
  if (member === undefined) throw new ReviewError('not-found', { workspaceId })
  return { kind: 'member', workspaceId, personId, memberId: member.id, role: member.role }
}

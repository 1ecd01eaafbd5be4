import { ReviewError, roleSchema } from '@assay/review'
import type { Actor, Newsroom } from '../command/newsroom.ts'

/**
 * Proves that a person is an active member of a workspace. Whoever is not learns nothing of it, not even
 * that it exists.
 *
 * @throws ReviewError `not-found`
 */
export async function findActor(
  { database }: Newsroom,
  { personId, workspaceId }: { personId: string; workspaceId: string },
): Promise<Actor> {
  const member = await database.prisma.member.findUnique({
    where: { workspaceId_personId: { workspaceId, personId } },
  })
  if (!member?.active) throw new ReviewError('not-found', { workspaceId })
  return { workspaceId, personId, memberId: member.id, role: roleSchema.parse(member.role) }
}

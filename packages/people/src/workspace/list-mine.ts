import type { Installation } from '@assay/newsroom/frame'
import { abilities, abilitiesOf, roleSchema } from '@assay/review'
import { z } from 'zod'

/** The workspaces of one person, with what they may do in each. */
export const myWorkspacesSchema = z.array(
  z.object({
    id: z.string(),
    slug: z.string(),
    name: z.string(),
    memberId: z.string(),
    role: roleSchema,
    abilities: z.array(z.enum(abilities)),
  }),
)

/** Reads the workspaces that a person is an active member of, by name. */
export async function listMyWorkspaces(
  { database }: Installation,
  { personId }: { personId: string },
): Promise<z.infer<typeof myWorkspacesSchema>> {
  const members = await database.prisma.member.findMany({
    where: { personId, active: true },
    include: { workspace: true },
    orderBy: { workspace: { name: 'asc' } },
  })
  return members.map(({ id, role: stored, workspace: { id: workspaceId, slug, name } }) => {
    const role = roleSchema.parse(stored)
    return { id: workspaceId, slug, name, memberId: id, role, abilities: [...abilitiesOf(role)] }
  })
}

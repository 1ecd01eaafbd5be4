import { namesOf } from '@assay/db'
import { abilitiesOn, objectAbilities, roleSchema, viewerCan } from '@assay/review'
import { z } from 'zod'
import type { Reading } from '../reading.ts'
import { readFeedPosition } from '../visible/feed-numbers.ts'
import { sightOf } from '../visible/sight.ts'

const memberSchema = z.object({
  memberId: z.string(),
  personId: z.string(),
  name: z.string().nullable(),
  /** Null for whoever may not manage members: an address is nobody else's business. */
  email: z.string().nullable(),
  role: roleSchema,
  active: z.boolean(),
  version: z.int(),
  joinedAt: z.iso.datetime(),
  /** What the reader may do to them. */
  abilities: z.array(z.enum(objectAbilities.member)),
})

/** `position` is where the live feed follows on. */
export const membersSchema = z.object({
  members: z.array(memberSchema),
  mayManage: z.boolean(),
  position: z.int(),
})

/** Reads the members of a workspace: those who are active first, then by when they joined. */
export async function listMembers(reading: Reading): Promise<z.infer<typeof membersSchema>> {
  const sight = sightOf(reading)
  const { reader: prisma, viewer, workspaceId } = sight
  // Read first, so that whatever gets its position while the rest is read comes again through the feed.
  const position = await readFeedPosition(sight)
  const mayManage = viewerCan(viewer, 'manage-members')
  const rows = await prisma.member.findMany({
    where: { workspaceId },
    orderBy: [{ active: 'desc' }, { joinedAt: 'asc' }, { id: 'asc' }],
  })
  const personIds = rows.map(({ personId }) => personId)
  const names = await namesOf(prisma, personIds)
  const users = mayManage ? await prisma.user.findMany({ where: { id: { in: personIds } } }) : []
  const emails = new Map(users.map(({ id, email }) => [id, email]))
  const members = rows.map(({ id, personId, role, active, version, joinedAt }) => ({
    memberId: id,
    personId,
    name: names.get(personId) ?? null,
    email: emails.get(personId) ?? null,
    role: roleSchema.parse(role),
    active,
    version,
    joinedAt: joinedAt.toISOString(),
    abilities: abilitiesOn(viewer, { kind: 'member', active, hasName: names.get(personId) != null }),
  }))
  return { members, mayManage, position }
}

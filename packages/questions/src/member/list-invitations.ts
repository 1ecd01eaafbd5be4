import { namesOf } from '@assay/db'
import { abilitiesOn, objectAbilities, roleSchema, workspaceOpenTo } from '@assay/review'
import { z } from 'zod'
import type { Reading } from '../reading.ts'

export const invitationsSchema = z.array(
  z.object({
    invitationId: z.string(),
    role: roleSchema,
    invitedBy: z.string().nullable(),
    invitedAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
    /** What the reader may do to it. */
    abilities: z.array(z.enum(objectAbilities.invitation)),
  }),
)
type OpenInvitation = z.infer<typeof invitationsSchema>[number]

/** Reads the invitations that can still be accepted, the newest first. */
export async function listInvitations({
  database: { prisma },
  now,
  viewer,
}: Reading): Promise<OpenInvitation[]> {
  const workspaceId = workspaceOpenTo(viewer)
  const rows = await prisma.invitation.findMany({
    where: { workspaceId, status: 'open', expiresAt: { gt: now() } },
    orderBy: { id: 'desc' },
  })
  const inviters = rows.map(({ invitedById }) => invitedById).filter((id) => id !== null)
  const names = await namesOf(prisma, inviters)
  return rows.map(({ id, role, invitedById, invitedAt, expiresAt }) => ({
    invitationId: id,
    role: roleSchema.parse(role),
    invitedBy: names.get(invitedById ?? '') ?? null,
    invitedAt: invitedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    abilities: abilitiesOn(viewer, { kind: 'invitation', status: 'open' }),
  }))
}

import type { Installation } from '@assay/newsroom/frame'
import { newId } from '@assay/newsroom/frame'
import { ReviewError, type setUpSchema } from '@assay/review'
import type { z } from 'zod'
import type { joinedSchema } from '../person/accept-invitation.ts'
import { findLink, keepLink, newToken, useLink } from '../person/one-time-link.ts'
import { explainRegistration, prepareRegistrant, registerPerson } from '../person/register.ts'
import { createWorkspace } from './create.ts'

const lifetime = 7 * 86_400_000

/** Whether nobody is registered yet, so that the first admin can be. */
export async function isEmptyInstallation({ database: { prisma } }: Installation): Promise<boolean> {
  return (await prisma.person.findFirst({ select: { id: true } })) === null
}

/**
 * Makes the token by which the first admin of an empty installation proves that they run it: called at start,
 * and printed on the console, which nobody else reads. Null once there is somebody.
 */
export async function firstAdminToken(installation: Installation): Promise<string | null> {
  if (!(await isEmptyInstallation(installation))) return null
  const token = newToken()
  const expiresAt = new Date(installation.now().getTime() + lifetime)
  await installation.database.transact((tx) => keepLink(tx, { token, kind: 'first-admin', expiresAt }))
  return token
}

/**
 * Sets an empty installation up: its first person, and the workspace that they are the admin of.
 *
 * @throws ReviewError `password-too-weak`, or why the token does not work; `link-used` where somebody was first
 */
export async function setUpInstallation(
  installation: Installation,
  { token, workspace, person }: z.infer<typeof setUpSchema>,
): Promise<z.infer<typeof joinedSchema>> {
  const now = installation.now()
  await findLink(installation.database.prisma, { token, kind: 'first-admin', now })
  const registrant = await prepareRegistrant(person, workspace)
  const personId = await installation.database
    .transact(async (tx) => {
      await useLink(tx, { token, kind: 'first-admin', now })
      // Every start made a token of its own; using up the others makes those who hold them take turns.
      await tx.oneTimeLink.updateMany({ where: { kind: 'first-admin', usedAt: null }, data: { usedAt: now } })
      if ((await tx.person.findFirst({ select: { id: true } })) !== null) throw new ReviewError('link-used')
      const adminId = await registerPerson(tx, registrant, { now, role: 'admin' })
      const by = { actorId: adminId, actorRole: 'admin', at: now } as const
      const joined = { memberId: newId(), personId: adminId, role: 'admin', invitationId: null } as const
      await createWorkspace(tx, workspace, by, [{ type: 'member-joined', data: joined }])
      return adminId
    })
    .catch(explainRegistration)
  installation.committed()
  return { personId, slug: workspace.slug }
}

import type { Transaction } from '@assay/db'
import { type Installation, newId, runByLink, runCommand } from '@assay/newsroom/frame'
import { type LinkActor, ReviewError, type SystemActor, type setUpSchema } from '@assay/review'
import { z } from 'zod'
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
  const actor: SystemActor = { kind: 'system', workspaceId: null }
  // No event: there is nobody yet whom it could tell anything, and it is used up by the first who comes.
  const verb = { procedure: 'installation.firstAdminToken', ability: null, result: z.object({}) } as const
  await runCommand(installation, verb, { actor, key: newId(), input: {} }, async ({ tx }) => {
    await keepLink(tx, { token, kind: 'first-admin', expiresAt })
    return {}
  })
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
  await findLink(installation.database.prisma, { token, kind: 'first-admin', now: installation.now() })
  const registrant = await prepareRegistrant(person, workspace)
  const actor: LinkActor = { kind: 'link-holder', personId: newId() }
  const use = (tx: Transaction, now: Date) => useLink(tx, { token, kind: 'first-admin', now })
  await runByLink(installation, { actor, useLink: use }, async (act) => {
    const { tx, now } = act
    // Every start made a token of its own; using up the others makes those who hold them take turns.
    await tx.oneTimeLink.updateMany({ where: { kind: 'first-admin', usedAt: null }, data: { usedAt: now } })
    if ((await tx.person.findFirst({ select: { id: true } })) !== null) throw new ReviewError('link-used')
    const role = 'admin'
    await registerPerson(act, registrant, role)
    const joined = { memberId: newId(), personId: actor.personId, role, invitationId: null } as const
    const log = (logId: string) => act.log(logId, role)
    await createWorkspace({ ...act, log }, workspace, [{ type: 'member-joined', data: joined }])
  }).catch(explainRegistration)
  return { personId: actor.personId, slug: workspace.slug }
}

import { randomUUID } from 'node:crypto'
import type { Installation } from '@assay/newsroom'
import {
  findActor,
  firstAdminToken,
  inviteMember,
  registerByInvitation,
  setUpInstallation,
} from '@assay/people'
import type { Actor, Role } from '@assay/review'

export const testPassword = 'four herons by the weir'

/** A key for a command that is given once. */
export const newKey = (): string => randomUUID()

/** A set-up installation with one workspace: its admin, and somebody for each further role that is named. */
export async function buildWorkspace(
  installation: Installation,
  roles: readonly Role[] = ['editor', 'reviewer', 'reviewer'],
): Promise<{ workspaceId: string; admin: Actor; members: Actor[] }> {
  const token = (await firstAdminToken(installation)) ?? ''
  const person = { name: 'Ada Voss', email: 'ada@desk.example', password: testPassword }
  const workspace = { name: 'Harbour Desk', slug: 'harbour' }
  const { personId } = await setUpInstallation(installation, { token, workspace, person })
  const { id: workspaceId } = await installation.database.prisma.workspace.findUniqueOrThrow({
    where: { slug: workspace.slug },
  })
  const admin = await findActor(installation, { personId, workspaceId })
  const members: Actor[] = []
  for (const role of roles) members.push(await buildMember(installation, admin, role))
  return { workspaceId, admin, members }
}

/** Somebody who was invited to a role and has registered. */
export async function buildMember(installation: Installation, admin: Actor, role: Role): Promise<Actor> {
  const { token } = await inviteMember(installation, { actor: admin, key: newKey(), input: { role } })
  const name = `${role}-${newKey().slice(0, 8)}`
  const person = { name, email: `${name}@desk.example`, password: testPassword }
  const { personId } = await registerByInvitation(installation, { token, person })
  return findActor(installation, { personId, workspaceId: admin.workspaceId })
}

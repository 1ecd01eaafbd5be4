import { randomUUID } from 'node:crypto'
import {
  type Actor,
  findActor,
  firstAdminToken,
  inviteMember,
  type Newsroom,
  registerByInvitation,
  setUpInstallation,
} from '@assay/newsroom'
import type { Role } from '@assay/review'

export const testPassword = 'four herons by the weir'

/** A key for a command that is given once. */
export const newKey = (): string => randomUUID()

/** A set-up installation with one workspace: its admin, and somebody for each further role that is named. */
export async function buildWorkspace(
  newsroom: Newsroom,
  roles: readonly Role[] = ['editor', 'reviewer', 'reviewer'],
): Promise<{ workspaceId: string; admin: Actor; members: Actor[] }> {
  const token = (await firstAdminToken(newsroom)) ?? ''
  const person = { name: 'Ada Voss', email: 'ada@desk.example', password: testPassword }
  const workspace = { name: 'Harbour Desk', slug: 'harbour' }
  const { personId } = await setUpInstallation(newsroom, { token, workspace, person })
  const { id: workspaceId } = await newsroom.database.prisma.workspace.findUniqueOrThrow({
    where: { slug: workspace.slug },
  })
  const admin = await findActor(newsroom, { personId, workspaceId })
  const members: Actor[] = []
  for (const role of roles) members.push(await buildMember(newsroom, admin, role))
  return { workspaceId, admin, members }
}

/** Somebody who was invited to a role and has registered. */
export async function buildMember(newsroom: Newsroom, admin: Actor, role: Role): Promise<Actor> {
  const { token } = await inviteMember(newsroom, { actor: admin, key: newKey(), input: { role } })
  const name = `${role}-${newKey().slice(0, 8)}`
  const person = { name, email: `${name}@desk.example`, password: testPassword }
  const { personId } = await registerByInvitation(newsroom, { token, person })
  return findActor(newsroom, { personId, workspaceId: admin.workspaceId })
}

import { randomUUID } from 'node:crypto'
import type { Installation } from '@assay/newsroom'
import {
  createWorkspaceByOperator,
  findActor,
  firstAdminToken,
  inviteMember,
  joinByInvitation,
  registerByInvitation,
  setUpInstallation,
} from '@assay/people'
import type { Actor, Role } from '@assay/review'
import { testDatabase } from '@assay/testing'

export const password = 'four herons by the weir'
export const key = (): string => randomUUID()

/** A newsroom on a database of its own, with a clock that tests can turn. */
export async function buildInstallation(): Promise<{ installation: Installation; clock: { at: Date } }> {
  const database = await testDatabase()
  const clock = { at: new Date('2026-03-01T09:00:00.000Z') }
  const installation = {
    database,
    now: () => clock.at,
    committed: () => {},
    linkSecret: 'a secret of this test',
  }
  return { installation, clock }
}

/** A set-up installation: one workspace and its admin. */
export async function buildDesk() {
  const { installation, clock } = await buildInstallation()
  const token = (await firstAdminToken(installation)) ?? ''
  const person = { name: 'Ada Voss', email: 'ada@desk.example', password }
  const { personId } = await setUpInstallation(installation, {
    token,
    workspace: { name: 'Harbour Desk', slug: 'harbour' },
    person,
  })
  const { id: workspaceId } = await installation.database.prisma.workspace.findFirstOrThrow()
  const admin = await findActor(installation, { personId, workspaceId })
  return { installation, clock, admin, workspaceId }
}

/** Somebody who was invited to a role and has registered. */
export async function join(
  installation: Installation,
  admin: Actor,
  role: Role,
  name: string,
): Promise<Actor> {
  const { token } = await inviteMember(installation, { actor: admin, key: key(), input: { role } })
  const person = { name, email: `${name.toLowerCase()}@desk.example`, password }
  const { personId } = await registerByInvitation(installation, { token, person })
  return findActor(installation, { personId, workspaceId: admin.workspaceId })
}

/** One more workspace, of which somebody who is registered is the admin. */
export async function buildWorkspace(
  installation: Installation,
  { personId }: Actor,
  slug: string,
): Promise<Actor> {
  const { workspaceId, token } = await createWorkspaceByOperator(installation, { name: `Desk ${slug}`, slug })
  await joinByInvitation(installation, { token, personId })
  return findActor(installation, { personId, workspaceId })
}

/** The types of a log's events, in the order in which they were written. */
export async function eventTypes({ database }: Installation, logId: string): Promise<string[]> {
  const events = await database.prisma.event.findMany({ where: { logId }, orderBy: { id: 'asc' } })
  return events.map(({ type }) => type)
}

/** The code of the error that something ends in, null where it ends well. */
export async function codeOf(outcome: Promise<unknown>): Promise<unknown> {
  try {
    await outcome
    return null
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error
  }
}

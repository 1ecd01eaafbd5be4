import { randomUUID } from 'node:crypto'
import type { Role } from '@assay/review'
import { testDatabase } from '@assay/testing'
import type { Actor, Newsroom } from '../command/newsroom.ts'
import { firstAdminToken, setUpInstallation } from '../installation/first-admin.ts'
import { joinByInvitation, registerByInvitation } from '../person/accept-invitation.ts'
import { createWorkspaceByOperator } from '../workspace/create-by-operator.ts'
import { findActor } from './find-actor.ts'
import { inviteMember } from './invite.ts'

export const password = 'four herons by the weir'
export const key = (): string => randomUUID()

/** A newsroom on a database of its own, with a clock that tests can turn. */
export async function buildNewsroom(): Promise<{ newsroom: Newsroom; clock: { at: Date } }> {
  const database = await testDatabase()
  const clock = { at: new Date('2026-03-01T09:00:00.000Z') }
  const newsroom = { database, now: () => clock.at, committed: () => {}, linkSecret: 'a secret of this test' }
  return { newsroom, clock }
}

/** A set-up installation: one workspace and its admin. */
export async function buildDesk() {
  const { newsroom, clock } = await buildNewsroom()
  const token = (await firstAdminToken(newsroom)) ?? ''
  const person = { name: 'Ada Voss', email: 'ada@desk.example', password }
  const { personId } = await setUpInstallation(newsroom, {
    token,
    workspace: { name: 'Harbour Desk', slug: 'harbour' },
    person,
  })
  const { id: workspaceId } = await newsroom.database.prisma.workspace.findFirstOrThrow()
  const admin = await findActor(newsroom, { personId, workspaceId })
  return { newsroom, clock, admin, workspaceId }
}

/** Somebody who was invited to a role and has registered. */
export async function join(newsroom: Newsroom, admin: Actor, role: Role, name: string): Promise<Actor> {
  const { token } = await inviteMember(newsroom, { actor: admin, key: key(), input: { role } })
  const person = { name, email: `${name.toLowerCase()}@desk.example`, password }
  const { personId } = await registerByInvitation(newsroom, { token, person })
  return findActor(newsroom, { personId, workspaceId: admin.workspaceId })
}

/** One more workspace, of which somebody who is registered is the admin. */
export async function buildWorkspace(newsroom: Newsroom, { personId }: Actor, slug: string): Promise<Actor> {
  const { workspaceId, token } = await createWorkspaceByOperator(newsroom, { name: `Desk ${slug}`, slug })
  await joinByInvitation(newsroom, { token, personId })
  return findActor(newsroom, { personId, workspaceId })
}

/** The types of a log's events, in the order in which they were written. */
export async function eventTypes({ database }: Newsroom, logId: string): Promise<string[]> {
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

import type { Installation } from '@assay/newsroom'
import { findActor } from '@assay/people'
import { type Actor, ReviewError } from '@assay/review'

export type Desk = {
  installation: Installation
  workspaceId: string
  /** The invitations made in this run: their links are shown once. */
  invitations: { invitationId: string; token: string }[]
}

/** Three numbers by which an attempt chooses who acts, on what, and in which way. */
export type Attempt = { who: number; what: number; how: number }

/** Chooses one of what is there; where there is nothing, there is nothing to try. */
export function pick<Item>(items: readonly Item[], number: number): Item {
  const item = items[number % Math.max(items.length, 1)]
  if (item === undefined) throw new ReviewError('not-found')
  return item
}

/** Whoever is an admin just now: a run may demote the one it began with. */
export async function someAdmin({ installation, workspaceId }: Desk): Promise<Actor> {
  const { personId } = await installation.database.prisma.member.findFirstOrThrow({
    where: { workspaceId, active: true, role: 'admin' },
    orderBy: { id: 'asc' },
  })
  return findActor(installation, { workspaceId, personId })
}

export async function someActor({ installation, workspaceId }: Desk, { who }: Attempt): Promise<Actor> {
  const members = await installation.database.prisma.member.findMany({
    where: { workspaceId, active: true, role: { not: 'auditor' } },
    orderBy: { id: 'asc' },
  })
  return findActor(installation, { workspaceId, personId: pick(members, who).personId })
}

export async function someEditor({ installation, workspaceId }: Desk, { who }: Attempt): Promise<Actor> {
  const members = await installation.database.prisma.member.findMany({
    where: { workspaceId, active: true, role: { in: ['editor', 'admin'] } },
    orderBy: { id: 'asc' },
  })
  return findActor(installation, { workspaceId, personId: pick(members, who).personId })
}

/** The first statements under review. */
export const reviewable = ({ installation: { database } }: Desk) =>
  database.prisma.statement.findMany({
    where: { article: { status: 'in-review' } },
    orderBy: [{ articleId: 'asc' }, { start: 'asc' }, { id: 'asc' }],
    take: 12,
  })

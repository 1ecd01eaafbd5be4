import {
  assignWork,
  giveWorkBack,
  lapseWork,
  reassignWork,
  shareOutWork,
  takeWork,
  withdrawWork,
} from '@assay/newsroom'
import { findActor } from '@assay/people'
import type { WorkTarget } from '@assay/review'
import { newKey } from './build-workspace.ts'
import { type Attempt, type Desk, pick, someActor, someEditor } from './random-desk.ts'

const prismaOf = ({ installation: { database } }: Desk) => database.prisma

/** An article under review with all work on it, as an editor sees it who gives work out. */
async function seenWork(desk: Desk, { what, how }: Attempt): Promise<WorkTarget> {
  const where = { status: 'in-review' }
  const articles = await prismaOf(desk).article.findMany({ where, orderBy: { id: 'asc' } })
  const { id: articleId, version: articleVersion } = pick(articles, what)
  const standing = await prismaOf(desk).assignment.findMany({ where: { articleId, standing: true } })
  const assignments = standing.map(({ id: assignmentId, version }) => ({ assignmentId, version }))
  const range = how % 3 === 0 ? null : { from: 1 + (how % 2), to: 2 + (how % 4) }
  return { articleId, articleVersion, assignments, range }
}

async function assignees({ workspaceId, ...desk }: Desk, { who }: Attempt): Promise<string[]> {
  const where = { workspaceId, role: { not: 'auditor' } }
  const members = await desk.installation.database.prisma.member.findMany({ where, orderBy: { id: 'asc' } })
  return members.slice(who % members.length).map(({ personId }) => personId)
}

const given = ({ how }: Attempt) => ({
  dueAt: how % 2 === 0 ? null : '2026-12-01T17:00:00Z',
  note: how % 5 === 0 ? 'Begin with the numbers.' : '',
})

async function assign(desk: Desk, attempt: Attempt): Promise<unknown> {
  const actor = await someEditor(desk, attempt)
  const targets = [await seenWork(desk, attempt)]
  const assigneeIds = (await assignees(desk, attempt)).slice(0, 1 + (attempt.how % 2))
  const input = { targets, assigneeIds, ...given(attempt) }
  return assignWork(desk.installation, { actor, key: newKey(), input })
}

async function shareOut(desk: Desk, attempt: Attempt): Promise<unknown> {
  const actor = await someEditor(desk, attempt)
  const targets = [await seenWork(desk, attempt)]
  const people = { assigneeIds: await assignees(desk, attempt), perStatement: 1 + (attempt.how % 2) }
  return shareOutWork(desk.installation, {
    actor,
    key: newKey(),
    input: { targets, ...people, ...given(attempt) },
  })
}

async function take(desk: Desk, attempt: Attempt): Promise<unknown> {
  const actor = await someActor(desk, attempt)
  const { articleId } = await seenWork(desk, attempt)
  const where = { articleId_assigneeId: { articleId, assigneeId: actor.personId } }
  const own = await prismaOf(desk).assignment.findUnique({ where })
  const input = { articleId, assignmentVersion: own?.version ?? 0 }
  return takeWork(desk.installation, { actor, key: newKey(), input })
}

/** Work that somebody has, or had: of that the commands say that it is with nobody any more. */
async function someWork(desk: Desk, { what, how }: Attempt) {
  const where = how % 4 === 0 ? {} : { standing: true }
  const all = await prismaOf(desk).assignment.findMany({ where, orderBy: { id: 'asc' } })
  return pick(all, what)
}

async function giveBack(desk: Desk, attempt: Attempt): Promise<unknown> {
  const { id: assignmentId, version, assigneeId: personId } = await someWork(desk, attempt)
  const actor = await findActor(desk.installation, { workspaceId: desk.workspaceId, personId })
  const input = { assignmentId, version, reason: 'I know the author.' }
  return giveWorkBack(desk.installation, { actor, key: newKey(), input })
}

async function withdrawWorkOf(desk: Desk, attempt: Attempt): Promise<unknown> {
  const actor = await someEditor(desk, attempt)
  const { id: assignmentId, version } = await someWork(desk, attempt)
  const reason = attempt.how % 2 ? 'Others are quicker.' : ''
  const input = { targets: [{ assignmentId, version }], reason }
  return withdrawWork(desk.installation, { actor, key: newKey(), input })
}

async function reassign(desk: Desk, attempt: Attempt): Promise<unknown> {
  const actor = await someEditor(desk, attempt)
  const { id: assignmentId, version } = await someWork(desk, attempt)
  const assigneeId = pick(await assignees(desk, attempt), attempt.how)
  const input = { targets: [{ assignmentId, version }], assigneeId, note: given(attempt).note }
  return reassignWork(desk.installation, { actor, key: newKey(), input })
}

/** Two days go by, and the installation looks for what was left untouched. */
function lapse({ installation, workspaceId }: Desk): Promise<unknown> {
  const now = () => new Date(installation.now().getTime() + 2 * 86_400_000)
  return lapseWork({ ...installation, now }, { workspaceId, key: newKey() })
}

/** What can be tried with work. */
export const workAttempts = {
  assign,
  assignAgain: assign,
  shareOut,
  take,
  takeAgain: take,
  giveBack,
  withdrawWork: withdrawWorkOf,
  reassign,
  lapse,
}

import { ReviewError } from '../errors/review-error.ts'
import type { Decided } from '../history/event.ts'
import { statementsOfWork } from '../work.ts'
import { assigned, type WorkAssigned } from './assign-work.ts'
import type { PassedIn } from './passed-in.ts'
import {
  type AssignmentInScene,
  checkInReview,
  checkReviewers,
  type Reviewers,
  type WorkScene,
} from './work-scene.ts'

type Seen = { assignmentId: string; version: number }
type WorkWithdrawn = Extract<Decided, { type: 'work-withdrawn' }>

/** Work that stands, as it was seen. @throws ReviewError `no-such-work`, `stale-version` */
function standingWork(
  { article, assignments }: WorkScene,
  { assignmentId, version }: Seen,
): AssignmentInScene {
  const found = assignments.find(({ id }) => id === assignmentId)
  if (found === undefined) throw new ReviewError('not-found', { assignmentId })
  if (!found.standing) throw new ReviewError('no-such-work', { assignmentId })
  if (found.version !== version) {
    const current = { assignments: [{ assignmentId, version: found.version }] }
    throw new ReviewError('stale-version', { articleId: article.id, current })
  }
  return found
}

const ended = ({ article }: WorkScene, { id, version, assigneeId }: AssignmentInScene) => ({
  ...{ assignmentId: id, version: version + 1, articleId: article.id, assigneeId },
})

/**
 * Whoever has work gives it back to the pool, and says why.
 *
 * @throws ReviewError `not-found` where it is another's, `no-such-work`, `stale-version`
 */
export function decideGivingBack(
  scene: WorkScene,
  command: Seen & { personId: string; reason: string },
  passed: Pick<PassedIn, 'keepText'>,
): Extract<Decided, { type: 'work-given-back' }> {
  const work = scene.assignments.find(({ id }) => id === command.assignmentId)
  if (work?.assigneeId !== command.personId)
    throw new ReviewError('not-found', { assignmentId: command.assignmentId })
  const data = ended(scene, standingWork(scene, command))
  return { type: 'work-given-back', data: { ...data, reason: passed.keepText(command.reason) } }
}

/**
 * An editor takes work from somebody who has it.
 *
 * @throws ReviewError `not-found`, `no-such-work`, `stale-version`
 */
export function decideWithdrawingWork(
  scene: WorkScene,
  command: Seen & { reason: string },
  passed: Pick<PassedIn, 'keepText'>,
): WorkWithdrawn {
  const reason = command.reason === '' ? null : passed.keepText(command.reason)
  return { type: 'work-withdrawn', data: { ...ended(scene, standingWork(scene, command)), reason } }
}

/**
 * An editor gives work that some have of an article to somebody else. Theirs of it is all of that then, and what they
 * had of it themselves; it is due when the first part of it was.
 *
 * @throws ReviewError as `decideWithdrawingWork`, `not-a-reviewer`, `nothing-changed` where it is theirs already,
 *   `article-not-in-review`
 */
export function decideReassignment(
  scene: WorkScene,
  command: {
    seen: readonly Seen[]
    assigneeId: string
    assignedById: string
    note: string
    reviewers: Reviewers
  },
  passed: Pick<PassedIn, 'newId' | 'keepText'>,
): (WorkWithdrawn | WorkAssigned)[] {
  const { article, statements, assignments } = scene
  const { assigneeId } = command
  checkInReview(article)
  checkReviewers([assigneeId], command.reviewers)
  const handed = command.seen.map((seen) => standingWork(scene, seen))
  if (handed.some((work) => work.assigneeId === assigneeId))
    throw new ReviewError('nothing-changed', { articleId: article.id })
  const own = assignments.filter((work) => work.standing && work.assigneeId === assigneeId)
  const all = [...own, ...handed]
  const isWhole = all.some(({ statementIds }) => statementIds === null)
  const named = isWhole ? null : all.flatMap(({ statementIds }) => statementIds ?? [])
  const inRange = statementsOfWork(named, statements)
  const withdrawn = handed.map((work): WorkWithdrawn => {
    return { type: 'work-withdrawn', data: { ...ended(scene, work), reason: null } }
  })
  if (inRange.length === 0) return withdrawn
  const dueAt = all.flatMap((work) => work.dueAt ?? []).sort()[0] ?? null
  return [...withdrawn, assigned(scene, { ...command, inRange, isWhole, dueAt }, passed)]
}

/** Whether work that somebody took is to go back to the pool: left untouched for as long as the policy says. */
export function isLapsed(
  { takenAt, touchedAt }: { takenAt: Date; touchedAt: Date | null },
  { days, now }: { days: number; now: Date },
): boolean {
  const last = Math.max(takenAt.getTime(), touchedAt?.getTime() ?? 0)
  return now.getTime() - last >= days * 86_400_000
}

/** What somebody took and left untouched goes back to the pool, in the version in which it was found locked. */
export function decideLapse({
  version,
  ...work
}: {
  assignmentId: string
  version: number
  articleId: string
  assigneeId: string
  days: number
}): Extract<Decided, { type: 'work-lapsed' }> {
  return { type: 'work-lapsed', data: { ...work, version: version + 1 } }
}

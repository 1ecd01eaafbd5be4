import { ReviewError } from '../errors/review-error.ts'
import type { Decided } from '../history/event.ts'
import type { Policy } from '../policy.ts'
import { type StatementOfWork, statementsOfWork } from '../work.ts'
import { nextOf } from './assign-work.ts'
import type { PassedIn } from './passed-in.ts'
import { type AssignmentInScene, checkInReview, type WorkScene } from './work-scene.ts'

/** A statement as somebody finds it who looks for work. */
export type FreeStatement = StatementOfWork & { decided: boolean; hasOwnWord: boolean }

/**
 * The statements of an article that somebody may take: not decided, not assessed by them, and with fewer people at
 * them than a quorum needs.
 *
 * @param assignments those that stand
 */
export function freeStatements(
  statements: readonly FreeStatement[],
  assignments: readonly Pick<AssignmentInScene, 'assigneeId' | 'statementIds'>[],
  quorum: number,
): string[] {
  const people = new Map<string, number>()
  for (const { statementIds } of assignments) {
    for (const id of statementsOfWork(statementIds, statements)) people.set(id, (people.get(id) ?? 0) + 1)
  }
  return statements
    .filter(({ id, retired, decided, hasOwnWord }) => {
      return !retired && !decided && !hasOwnWord && (people.get(id) ?? 0) < quorum
    })
    .map(({ id }) => id)
}

/**
 * A reviewer takes what is free of an article. Who has work of it already finishes that, or gives it back, first.
 *
 * @throws ReviewError `stale-version`, `article-not-in-review`, `nothing-to-take`
 */
export function decideTaking(
  scene: WorkScene & { statements: readonly FreeStatement[] },
  command: { takerId: string; assignmentVersion: number; policy: Policy; now: Date },
  passed: Pick<PassedIn, 'newId'>,
): Extract<Decided, { type: 'work-taken' }> {
  const { article, statements, assignments } = scene
  const { takerId, policy, now } = command
  const own = assignments.find(({ assigneeId }) => assigneeId === takerId)
  const assignmentVersion = own?.version ?? 0
  if (command.assignmentVersion !== assignmentVersion)
    throw new ReviewError('stale-version', { articleId: article.id, current: { assignmentVersion } })
  checkInReview(article)
  const standing = assignments.filter((assignment) => assignment.standing)
  const free = own?.standing ? [] : freeStatements(statements, standing, policy.quorum)
  if (free.length === 0) throw new ReviewError('nothing-to-take', { articleId: article.id })
  const isWhole = free.length === statementsOfWork(null, statements).length
  return {
    type: 'work-taken',
    data: {
      ...nextOf(assignments, takerId, passed),
      articleId: article.id,
      assigneeId: takerId,
      statementIds: isWhole ? null : free,
      statementCount: free.length,
      dueAt: policy.daysUntilDue === null ? null : daysAfter(now, policy.daysUntilDue).toISOString(),
    },
  }
}

/** The moment so many times 24 hours after another. */
export const daysAfter = (moment: Date, days: number): Date => new Date(moment.getTime() + days * 86_400_000)

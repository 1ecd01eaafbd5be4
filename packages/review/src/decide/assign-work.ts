import type { Decided } from '../history/event.ts'
import { shareOut } from '../share-out.ts'
import type { AssignWork } from '../work-input.ts'
import type { PassedIn } from './passed-in.ts'
import {
  type AssignmentInScene,
  checkReviewers,
  checkWork,
  type Reviewers,
  statementsInRange,
  type WorkScene,
} from './work-scene.ts'

export type WorkAssigned = Extract<Decided, { type: 'work-assigned' }>
type Passed = Pick<PassedIn, 'newId' | 'keepText'>
type Target = AssignWork['targets'][number]
type Command = Omit<AssignWork, 'targets'> & { assignedById: string; reviewers: Reviewers }

/** An article with what an editor saw of it and wants of it. */
export type TargetInScene = { scene: WorkScene; target: Target }

/**
 * An editor gives articles, or ranges of them, to reviewers. Each has one piece of work of an article: what they are
 * given takes the place of what they had of it.
 *
 * @throws ReviewError what `checkWork` refuses, `not-a-reviewer`, `range-outside-article`
 */
export function decideAssignment(
  targets: readonly TargetInScene[],
  command: Command,
  passed: Passed,
): WorkAssigned[] {
  checkReviewers(command.assigneeIds, command.reviewers)
  return targets.flatMap(({ scene, target }) => {
    checkWork(scene, target)
    const inRange = statementsInRange(scene, target.range)
    if (inRange.length === 0) return []
    return command.assigneeIds.map((assigneeId) =>
      assigned(scene, { ...command, assigneeId, inRange, isWhole: target.range === null }, passed),
    )
  })
}

/**
 * An editor shares the statements of articles out among reviewers by the rule of `shareOut`, over all the articles as
 * one row. Who gets nothing of an article keeps what they had of it.
 *
 * @throws ReviewError as `decideAssignment`
 */
export function decideSharing(
  targets: readonly TargetInScene[],
  command: Command & { perStatement: number },
  passed: Passed,
): WorkAssigned[] {
  checkReviewers(command.assigneeIds, command.reviewers)
  const articles = targets.map(({ scene, target }) => {
    checkWork(scene, target)
    return { scene, inRange: statementsInRange(scene, target.range) }
  })
  const all = articles.flatMap(({ inRange }) => inRange)
  const shares = shareOut(all, command)
  return articles.flatMap(({ scene, inRange }) =>
    shares.flatMap(({ assigneeId, statementIds }) => {
      const mine = new Set(statementIds)
      const share = inRange.filter((id) => mine.has(id))
      if (share.length === 0) return []
      return [assigned(scene, { ...command, assigneeId, inRange: share, isWhole: false }, passed)]
    }),
  )
}

type Giving = Omit<Command, 'assigneeIds' | 'reviewers'> & {
  assigneeId: string
  inRange: readonly string[]
  isWhole: boolean
}

/** The event by which somebody has work of an article. */
export function assigned(
  { article, assignments }: Pick<WorkScene, 'article' | 'assignments'>,
  { assigneeId, inRange, isWhole, dueAt, note, assignedById }: Giving,
  passed: Passed,
): WorkAssigned {
  return {
    type: 'work-assigned',
    data: {
      ...nextOf(assignments, assigneeId, passed),
      articleId: article.id,
      assigneeId,
      statementIds: isWhole ? null : [...inRange],
      statementCount: inRange.length,
      dueAt: momentOf(dueAt),
      assignedById,
      note: note === '' ? null : passed.keepText(note),
    },
  }
}

/** The row in which somebody's work of an article goes on, and its next version. */
export function nextOf(
  assignments: readonly Pick<AssignmentInScene, 'id' | 'assigneeId' | 'version'>[],
  personId: string,
  passed: Pick<PassedIn, 'newId'>,
): { assignmentId: string; version: number } {
  const before = assignments.find(({ assigneeId }) => assigneeId === personId)
  return before === undefined
    ? { assignmentId: passed.newId(), version: 1 }
    : { assignmentId: before.id, version: before.version + 1 }
}

/** A moment to the millisecond, as the tables hold it. */
const momentOf = (time: string | null): string | null => (time === null ? null : new Date(time).toISOString())

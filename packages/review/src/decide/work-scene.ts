import { ReviewError } from '../errors/review-error.ts'
import { type StatementOfWork, statementsOfWork } from '../work.ts'
import type { WorkTarget } from '../work-input.ts'
import { type ArticleScene, isAllowedIn } from './article-rules.ts'

/** What somebody has, or once had, of an article. */
export type AssignmentInScene = {
  id: string
  assigneeId: string
  version: number
  standing: boolean
  statementIds: readonly string[] | null
  dueAt: string | null
}

/** An article with all work on it, loaded inside the transaction and locked. */
export type WorkScene = {
  article: ArticleScene
  /** In reading order, retired ones too. */
  statements: readonly StatementOfWork[]
  /** Those that stand no more too: whoever has work again goes on in their row. */
  assignments: readonly AssignmentInScene[]
}

/** Those who may be given work: active members who may assess. */
export type Reviewers = ReadonlySet<string>

/**
 * Refuses what was decided on another state of the article or of the work on it (rule 6), or where nothing is assessed.
 *
 * @throws ReviewError `stale-version`, `article-not-in-review`
 */
export function checkWork({ article, assignments }: WorkScene, seen: Omit<WorkTarget, 'range'>): void {
  const { id: articleId, version: articleVersion, status } = article
  if (seen.articleVersion !== articleVersion)
    throw new ReviewError('stale-version', { articleId, current: { articleVersion, status } })
  const standing = assignments.filter((assignment) => assignment.standing)
  const versions = new Map(standing.map(({ id, version }) => [id, version]))
  const sawAll =
    seen.assignments.length === versions.size &&
    seen.assignments.every(({ assignmentId, version }) => versions.get(assignmentId) === version)
  if (!sawAll) {
    const current = standing.map(({ id: assignmentId, version }) => ({ assignmentId, version }))
    throw new ReviewError('stale-version', { articleId, current: { assignments: current } })
  }
  checkInReview(article)
}

/** @throws ReviewError `article-not-in-review` */
export function checkInReview({ status }: ArticleScene): void {
  if (!isAllowedIn(status, 'assign')) throw new ReviewError('article-not-in-review', { status })
}

/** @throws ReviewError `not-a-reviewer` */
export function checkReviewers(assigneeIds: readonly string[], reviewers: Reviewers): void {
  const unfit = assigneeIds.find((id) => !reviewers.has(id))
  if (unfit !== undefined) throw new ReviewError('not-a-reviewer', { personId: unfit })
}

/**
 * The statements of a range of numbers, in reading order; all that stand where there is no range.
 *
 * @throws ReviewError `range-outside-article`
 */
export function statementsInRange({ statements }: WorkScene, range: WorkTarget['range']): string[] {
  const standing = statementsOfWork(null, statements)
  if (range === null) return standing
  if (range.to > standing.length)
    throw new ReviewError('range-outside-article', { statements: standing.length })
  return standing.slice(range.from - 1, range.to)
}

import type { AssessmentContent } from '../assessment-input.ts'
import type { DecisionTarget } from '../decision-input.ts'
import { ReviewError } from '../errors/review-error.ts'
import type { ArticleStatus } from '../evolve/rows.ts'
import type { Policy } from '../policy.ts'
import { isAllowedIn } from './article-rules.ts'

/** An assessment that stands and was not rejected, with what it says. */
export type WeighedAssessment = {
  assessmentId: string
  version: number
  revisionId: string
  onPresentWording: boolean
  /** A text that was erased is empty. */
  content: AssessmentContent
}

/** The decision of a statement, withdrawn or not. */
export type DecisionInScene = {
  id: string
  version: number
  standing: boolean
  value: AssessmentContent['value']
  factuality: AssessmentContent['factuality']
  onPresentWording: boolean
  /** What it says. A text that was erased is empty. */
  content: AssessmentContent
  /** The editor who made it; null where a quorum decided by itself. */
  deciderId: string | null
  /** What it rests on, and what says otherwise. */
  weighed: readonly { assessmentRevisionId: string; side: 'basis' | 'dissent' }[]
}

/** What the rules of deciding need to see, loaded inside the transaction with the statement locked. */
export type DecisionScene = {
  article: { status: ArticleStatus; url: string | null }
  statement: { id: string; articleId: string; version: number; retired: boolean; textLength: number }
  decision: DecisionInScene | null
  /** In the order in which they were first made. */
  assessments: readonly WeighedAssessment[]
  editorId: string
  /** Whether the editor ever assessed this statement, taken back or not. */
  editorAssessed: boolean
  policy: Policy
}

/**
 * Refuses what was decided on another state of the statement, by somebody who may not decide it, or where nothing
 * is decided.
 *
 * @throws ReviewError `article-not-in-review`, `statement-retired`, `stale-version`, `own-statement`
 */
export function checkDecision(scene: DecisionScene, seen: DecisionTarget): void {
  checkStatement(scene)
  const { statement, decision, assessments, editorAssessed, policy } = scene
  const current = { statementVersion: statement.version, decisionVersion: decision?.version ?? 0 }
  const versions = new Map(assessments.map(({ assessmentId, version }) => [assessmentId, version]))
  const sawAll =
    seen.assessments.length === versions.size &&
    seen.assessments.every(({ assessmentId, version }) => versions.get(assessmentId) === version)
  if (
    seen.statementVersion !== current.statementVersion ||
    seen.decisionVersion !== current.decisionVersion ||
    !sawAll
  ) {
    throw new ReviewError('stale-version', { statementId: statement.id, current })
  }
  if (editorAssessed && !policy.decideOwn)
    throw new ReviewError('own-statement', { statementId: statement.id })
}

/** Refuses a statement that is not under review. @throws ReviewError `article-not-in-review`, `statement-retired` */
export function checkStatement({ article, statement }: Pick<DecisionScene, 'article' | 'statement'>): void {
  if (!isAllowedIn(article.status, 'decide'))
    throw new ReviewError('article-not-in-review', { status: article.status })
  if (statement.retired) throw new ReviewError('statement-retired', { statementId: statement.id })
}

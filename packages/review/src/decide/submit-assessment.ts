import type { AssessmentContent, AssessmentTarget } from '../assessment-input.ts'
import { type BlindReview, isHidden } from '../blind-review.ts'
import { ReviewError } from '../errors/review-error.ts'
import type { ArticleStatus } from '../evolve/rows.ts'
import type { Decided } from '../history/event.ts'
import type { Policy } from '../policy.ts'
import type { Role } from '../roles.ts'
import { type StandingDecision, type StandingValue, statementStanding } from '../statement-state.ts'
import type { AssessmentValue, Factuality } from '../value.ts'
import { isAllowedIn } from './article-rules.ts'
import { checkContent } from './assessment-rules.ts'
import { keepContent } from './keep-content.ts'
import type { PassedIn } from './passed-in.ts'
import { isSameContent } from './same-content.ts'

/** One's own assessment as it stands, withdrawn or not. */
export type OwnAssessment = {
  id: string
  version: number
  standing: boolean
  value: AssessmentValue
  factuality: Factuality | null
  /** What it says, if it counts as it is. Null where it was withdrawn, rejected, or said of an earlier wording. */
  content: AssessmentContent | null
}

/** What the rules of assessing need to see, loaded inside the transaction with the statement locked. */
export type AssessmentScene = {
  article: { status: ArticleStatus; url: string | null }
  statement: { id: string; articleId: string; version: number; retired: boolean; textLength: number }
  reviewerId: string
  own: OwnAssessment | null
  /** The other reviewers' standing assessments that were not rejected. */
  others: readonly StandingValue[]
  policy: Policy
  decision: StandingDecision | null
  /** The blind review of the article, if there is one, and whether the reviewer had another role during it. */
  blind: { review: BlindReview | null; role: Role; hadOtherRole: boolean }
}

/**
 * Rules 1, 2, 3, 4 and 6: a reviewer's new word on a statement, superseding the last one.
 *
 * @throws ReviewError where a rule refuses it; `stale-version` carries both versions of statement and assessment,
 *   `nothing-changed` where one's standing assessment says just this
 */
export function decideSubmission(
  scene: AssessmentScene,
  command: AssessmentTarget & { content: AssessmentContent },
  passed: PassedIn,
): Extract<Decided, { type: 'assessment-submitted' }> {
  const { statement, own } = scene
  const { content } = command
  checkVersions(scene, command)
  checkContent(content, { textLength: statement.textLength, articleUrl: scene.article.url })
  if (saysAlready(scene, content)) throw new ReviewError('nothing-changed', { statementId: statement.id })
  return {
    type: 'assessment-submitted',
    data: {
      assessmentId: own?.id ?? passed.newId(),
      version: (own?.version ?? 0) + 1,
      revisionId: passed.newId(),
      statementId: statement.id,
      articleId: statement.articleId,
      reviewerId: scene.reviewerId,
      statementVersion: statement.version,
      before: own?.standing ? { value: own.value, factuality: own.factuality } : null,
      ...keepContent(content, passed),
      informed: isInformed(scene),
      statement: statementStanding([...scene.others, { value: content.value, onPresentWording: true }], {
        quorum: scene.policy.quorum,
        decision: scene.decision,
      }),
    },
  }
}

/** Whether one's own assessment that stands says just this already. */
export function saysAlready({ own }: Pick<AssessmentScene, 'own'>, content: AssessmentContent): boolean {
  return own !== null && own.content !== null && isSameContent(own.content, content)
}

/**
 * Rule 5: whether somebody speaks under a blind review, or after it, who has seen what others said or could have: it
 * was revealed, or opened to them when they first submitted, or their role let them see.
 */
function isInformed({ own, blind: { review, role, hadOtherRole } }: AssessmentScene): boolean {
  if (review === null || review.status === 'off') return false
  return hadOtherRole || !isHidden(review, { role, hasSubmitted: own !== null })
}

/** Refuses what was written against another version of the statement or of one's own assessment. */
export function checkVersions({ article, statement, own }: AssessmentScene, seen: AssessmentTarget): void {
  if (!isAllowedIn(article.status, 'assess'))
    throw new ReviewError('article-not-in-review', { status: article.status })
  if (statement.retired) throw new ReviewError('statement-retired', { statementId: statement.id })
  const current = { statementVersion: statement.version, assessmentVersion: own?.version ?? 0 }
  if (
    seen.statementVersion !== current.statementVersion ||
    seen.assessmentVersion !== current.assessmentVersion
  ) {
    throw new ReviewError('stale-version', { statementId: statement.id, current })
  }
}

import type { RejectAssessments } from '../decision-input.ts'
import { ReviewError } from '../errors/review-error.ts'
import type { Decided } from '../history/event.ts'
import { statementStanding } from '../statement-state.ts'
import { checkDecision, checkStatement, type DecisionScene } from './decision-scene.ts'
import type { PassedIn } from './passed-in.ts'

/**
 * Takes the decision of a statement back: it stays in the history, and the assessments speak again.
 *
 * @throws ReviewError `no-decision`, `stale-version`, or the state of the article or statement
 */
export function decideUndeciding(
  scene: DecisionScene,
  command: { decisionVersion: number; reason: string },
  passed: Pick<PassedIn, 'keepText'>,
): Extract<Decided, { type: 'decision-withdrawn' }> {
  const { statement, decision, policy } = scene
  checkStatement(scene)
  if (decision === null || !decision.standing)
    throw new ReviewError('no-decision', { statementId: statement.id })
  if (decision.version !== command.decisionVersion) {
    const current = { statementVersion: statement.version, decisionVersion: decision.version }
    throw new ReviewError('stale-version', { statementId: statement.id, current })
  }
  return {
    type: 'decision-withdrawn',
    data: {
      decisionId: decision.id,
      version: decision.version + 1,
      statementId: statement.id,
      articleId: statement.articleId,
      before: { value: decision.value, factuality: decision.factuality },
      reason: command.reason === '' ? null : passed.keepText(command.reason),
      statement: statementStanding(standingOf(scene), { quorum: policy.quorum, decision: null }),
    },
  }
}

/**
 * Rule 4: an editor rejects every assessment of a statement that is not decided, with a reason; it is open again.
 *
 * @throws ReviewError what `checkDecision` refuses, `nothing-to-reject`, `statement-decided`
 */
export function decideRejection(
  scene: DecisionScene,
  command: RejectAssessments,
  passed: PassedIn,
): Extract<Decided, { type: 'assessments-rejected' }> {
  const { statement, decision, assessments, editorId, policy } = scene
  checkDecision(scene, command)
  if (decision?.standing) throw new ReviewError('statement-decided', { statementIds: [statement.id] })
  if (assessments.length === 0) throw new ReviewError('nothing-to-reject', { statementId: statement.id })
  return {
    type: 'assessments-rejected',
    data: {
      statementId: statement.id,
      articleId: statement.articleId,
      rejectedById: editorId,
      rejected: assessments.map(({ revisionId }) => ({
        rejectionId: passed.newId(),
        assessmentRevisionId: revisionId,
      })),
      reason: passed.keepText(command.reason),
      statement: statementStanding([], { quorum: policy.quorum, decision: null }),
    },
  }
}

const standingOf = ({ assessments }: DecisionScene) =>
  assessments.map(({ content, onPresentWording }) => ({ value: content.value, onPresentWording }))

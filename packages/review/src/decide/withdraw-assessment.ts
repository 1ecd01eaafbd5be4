import { ReviewError } from '../errors/review-error.ts'
import type { Decided } from '../history/event.ts'
import { statementStanding } from '../statement-state.ts'
import type { PassedIn } from './passed-in.ts'
import { type AssessmentScene, checkVersions } from './submit-assessment.ts'

/**
 * Rule 1: takes one's standing assessment back; it stays in the history, and the statement's state moves back.
 *
 * @throws ReviewError `nothing-to-withdraw`, `stale-version`, or the state of the article or statement
 */
export function decideWithdrawal(
  scene: AssessmentScene,
  command: { assessmentVersion: number; reason: string },
  passed: Pick<PassedIn, 'keepText'>,
): Extract<Decided, { type: 'assessment-withdrawn' }> {
  const { own, statement } = scene
  if (own === null) throw new ReviewError('nothing-to-withdraw', { statementId: statement.id })
  checkVersions(scene, {
    statementId: statement.id,
    statementVersion: statement.version,
    assessmentVersion: command.assessmentVersion,
  })
  if (!own.standing) throw new ReviewError('nothing-to-withdraw', { statementId: statement.id })
  return {
    type: 'assessment-withdrawn',
    data: {
      assessmentId: own.id,
      version: own.version + 1,
      statementId: statement.id,
      articleId: statement.articleId,
      reviewerId: scene.reviewerId,
      before: { value: own.value, factuality: own.factuality },
      reason: command.reason === '' ? null : passed.keepText(command.reason),
      statement: statementStanding(scene.others, {
        quorum: scene.policy.quorum,
        decision: scene.decision,
      }),
    },
  }
}

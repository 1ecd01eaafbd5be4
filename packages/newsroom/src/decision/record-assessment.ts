import {
  type AssessmentContent,
  type AssessmentScene,
  type Decided,
  decideByQuorum,
  type StatementStanding,
} from '@assay/review'
import type { Frame } from '../frame/command.ts'
import { loadDecisionScene } from './load-scene.ts'

type AssessmentEvent = Extract<Decided, { type: 'assessment-submitted' | 'assessment-withdrawn' }>

/**
 * Puts down what a reviewer did, and behind it the decision that a unanimous quorum makes by itself where the policy
 * lets it. Gives how the statement stands then.
 *
 * @param content what the reviewer said; null where they took their word back
 */
export async function recordAssessment(
  frame: Frame,
  { policy }: Pick<AssessmentScene, 'policy'>,
  { event, content }: { event: AssessmentEvent; content: AssessmentContent | null },
): Promise<StatementStanding> {
  frame.record(event)
  if (!policy.quorumDecides || event.data.statement.state !== 'agreed') return event.data.statement
  // The lock is held already; what is read here is how it stood before the event.
  const scene = await loadDecisionScene(frame.tx, frame.actor, event.data.statementId)
  const { assessmentId, version } = event.data
  const others = scene.assessments.filter((assessment) => assessment.assessmentId !== assessmentId)
  const own =
    content !== null && event.type === 'assessment-submitted'
      ? [{ assessmentId, version, revisionId: event.data.revisionId, onPresentWording: true, content }]
      : []
  const assessments = [...others, ...own].toSorted((a, b) => (a.assessmentId < b.assessmentId ? -1 : 1))
  const decision = decideByQuorum({ ...scene, assessments }, frame)
  if (decision === null) return event.data.statement
  frame.record(decision)
  return decision.data.statement
}

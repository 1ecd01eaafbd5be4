import type { AssessmentContent } from '../assessment-input.ts'
import type { DecisionMaker } from '../decision.ts'
import type { WriteDecision } from '../decision-input.ts'
import { ReviewError } from '../errors/review-error.ts'
import type { Decided } from '../history/event.ts'
import { verdictOf } from '../value.ts'
import { checkContent } from './assessment-rules.ts'
import { checkDecision, type DecisionInScene, type DecisionScene } from './decision-scene.ts'
import { keepContent } from './keep-content.ts'
import type { PassedIn } from './passed-in.ts'
import { isSameContent } from './same-content.ts'

type DecisionMade = Extract<Decided, { type: 'decision-made' }>

/**
 * Rule 4: an editor says what holds of a statement, on the basis of some of its assessments, all or none. It takes
 * the place of the decision before it, which stays in the history, and says why.
 *
 * @throws ReviewError what `checkDecision` and `checkContent` refuse, `reason-required` where a decision stands and
 *   `not-found` where the basis is not among the assessments, `nothing-changed` where the same editor decides just
 *   what stands, on the same basis
 */
export function decideStatement(
  scene: DecisionScene,
  command: WriteDecision,
  passed: PassedIn,
): DecisionMade {
  const { statement, article, decision, assessments } = scene
  checkDecision(scene, command)
  const unknown = command.basis.find((id) => assessments.every(({ assessmentId }) => assessmentId !== id))
  if (unknown !== undefined) throw new ReviewError('not-found', { assessmentId: unknown })
  if (decision?.standing && command.reason === '')
    throw new ReviewError('reason-required', { statementId: statement.id })
  checkContent(command.content, { textLength: statement.textLength, articleUrl: article.url })
  const basis = new Set(command.basis)
  const making: Making = {
    ...command,
    madeBy: 'editor',
    isBasis: ({ assessmentId }) => basis.has(assessmentId),
  }
  if (saysNothingNew(scene, making)) throw new ReviewError('nothing-changed', { statementId: statement.id })
  return decided(scene, making, passed)
}

/**
 * Takes one assessment as it is: the decision says what it says, and rests on all that say so.
 *
 * @throws ReviewError as `decideStatement`; where the rationale was erased, that one is needed
 */
export function decideByTaking(
  scene: DecisionScene,
  command: Omit<WriteDecision, 'content' | 'basis'> & { assessmentId: string },
  passed: PassedIn,
): DecisionMade {
  checkDecision(scene, command)
  const taken = scene.assessments.find(({ assessmentId }) => assessmentId === command.assessmentId)
  if (taken === undefined) throw new ReviewError('not-found', { assessmentId: command.assessmentId })
  const verdict = verdictOf(taken.content.value)
  const basis = scene.assessments
    .filter(({ content, onPresentWording }) => onPresentWording && verdictOf(content.value) === verdict)
    .map(({ assessmentId }) => assessmentId)
  return decideStatement(scene, { ...command, content: taken.content, basis }, passed)
}

/**
 * A unanimous quorum decides by itself: the decision says what the earliest of the equal assessments says, and
 * rests on all of them. Null where the policy does not let it, or a text of that assessment was erased.
 */
export function decideByQuorum(scene: DecisionScene, passed: PassedIn): DecisionMade | null {
  const { policy, decision, assessments } = scene
  if (!policy.quorumDecides || decision?.standing) return null
  const present = assessments.filter(({ onPresentWording }) => onPresentWording)
  const verdicts = new Set(present.map(({ content }) => verdictOf(content.value)))
  const [first] = present
  if (first === undefined || verdicts.size !== 1 || present.length < policy.quorum) return null
  if (first.content.rationale === '') return null
  return decided(
    scene,
    {
      content: first.content,
      reason: '',
      madeBy: 'quorum',
      isBasis: ({ onPresentWording }) => onPresentWording,
    },
    passed,
  )
}

type Making = {
  content: AssessmentContent
  reason: string
  madeBy: DecisionMaker
  isBasis: (assessment: DecisionScene['assessments'][number]) => boolean
}

function decided(scene: DecisionScene, making: Making, passed: PassedIn): DecisionMade {
  const { statement, decision, assessments } = scene
  const { content, reason, madeBy } = making
  const weighed = weigh(assessments, making).map((each) => ({ basisId: passed.newId(), ...each }))
  return {
    type: 'decision-made',
    data: {
      decisionId: decision?.id ?? passed.newId(),
      version: (decision?.version ?? 0) + 1,
      revisionId: passed.newId(),
      statementId: statement.id,
      articleId: statement.articleId,
      statementVersion: statement.version,
      madeBy,
      deciderId: madeBy === 'editor' ? scene.editorId : null,
      deciderAssessed: madeBy === 'editor' && scene.editorAssessed,
      before: decision?.standing ? { value: decision.value, factuality: decision.factuality } : null,
      ...keepContent(content, passed),
      weighed,
      reason: reason === '' ? null : passed.keepText(reason),
      statement: { state: 'decided', verdict: verdictOf(content.value) },
    },
  }
}

/** What a decision rests on, and what says otherwise. */
function weigh(
  assessments: DecisionScene['assessments'],
  { content, isBasis }: Pick<Making, 'content' | 'isBasis'>,
): DecisionInScene['weighed'] {
  const verdict = verdictOf(content.value)
  return assessments.flatMap((assessment) => {
    const differs = assessment.onPresentWording && verdictOf(assessment.content.value) !== verdict
    const side = isBasis(assessment) ? 'basis' : differs ? 'dissent' : null
    return side === null ? [] : [{ assessmentRevisionId: assessment.revisionId, side }]
  })
}

/** Whether the decision that stands is by the same editor, says the same and weighs the same assessments. */
function saysNothingNew({ decision, editorId, assessments }: DecisionScene, making: Making): boolean {
  if (decision === null || !decision.standing || !decision.onPresentWording) return false
  const line = (weighed: DecisionInScene['weighed']) =>
    weighed
      .map(({ assessmentRevisionId, side }) => `${side} ${assessmentRevisionId}`)
      .toSorted()
      .join()
  return (
    decision.deciderId === editorId &&
    isSameContent(decision.content, making.content) &&
    line(decision.weighed) === line(weigh(assessments, making))
  )
}

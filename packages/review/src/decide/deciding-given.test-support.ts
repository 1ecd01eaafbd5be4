import type { DecisionTarget } from '../decision-input.ts'
import { defaultPolicy } from '../policy.ts'
import type { AssessmentValue } from '../value.ts'
import { givenContent } from './assessing-given.test-support.ts'
import type { DecisionInScene, DecisionScene, WeighedAssessment } from './decision-scene.ts'

/** An assessment at its second version, which says a value with a source. */
export const weighed = (
  assessmentId: string,
  value: AssessmentValue = 'verified',
  differing: Partial<WeighedAssessment> = {},
): WeighedAssessment => ({
  assessmentId,
  version: 2,
  revisionId: `revision of ${assessmentId}`,
  onPresentWording: true,
  content: givenContent({ value }),
  ...differing,
})

/** A statement that two reviewers agree on, as an editor finds it who never assessed it. */
export function givenDecisionScene(differing: Partial<DecisionScene> = {}): DecisionScene {
  return {
    article: { status: 'in-review', url: 'https://herald.example/ferry' },
    statement: { id: 's1', articleId: 'a1', version: 1, retired: false, textLength: 40 },
    decision: null,
    assessments: [weighed('r1'), weighed('r2')],
    editorId: 'p9',
    editorAssessed: false,
    policy: defaultPolicy,
    ...differing,
  }
}

/** The decision that stands, at its first version. */
export const givenDecision = (differing: Partial<DecisionInScene> = {}): DecisionInScene => ({
  id: 'd1',
  version: 1,
  standing: true,
  value: 'disputed',
  factuality: null,
  onPresentWording: true,
  content: givenContent({ value: 'disputed' }),
  deciderId: 'p9',
  weighed: [],
  ...differing,
})

/** What an editor saw who saw the whole scene. */
export const seenOf = ({ statement, decision, assessments }: DecisionScene): DecisionTarget => ({
  statementId: statement.id,
  statementVersion: statement.version,
  decisionVersion: decision?.version ?? 0,
  assessments: assessments.map(({ assessmentId, version }) => ({ assessmentId, version })),
})

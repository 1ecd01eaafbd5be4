import type { AssessmentContent } from '../assessment-input.ts'
import { defaultPolicy } from '../policy.ts'
import type { StandingValue } from '../statement-state.ts'
import type { AssessmentValue } from '../value.ts'
import type { PassedIn } from './passed-in.ts'
import type { AssessmentScene, OwnAssessment } from './submit-assessment.ts'

/** A statement under review, as nobody has assessed it yet. */
export function givenScene(differing: Partial<AssessmentScene> = {}): AssessmentScene {
  return {
    article: { status: 'in-review', url: 'https://herald.example/ferry' },
    statement: { id: 's1', articleId: 'a1', version: 1, retired: false, textLength: 40 },
    reviewerId: 'p1',
    own: null,
    others: [],
    policy: defaultPolicy,
    decision: null,
    blind: { review: null, role: 'reviewer', hadOtherRole: false },
    ...differing,
  }
}

/** What others say of the words as they stand. */
export const present = (...values: AssessmentValue[]): StandingValue[] =>
  values.map((value) => ({ value, onPresentWording: true }))

/** One's own assessment as it stands. */
export const givenOwn = (differing: Partial<OwnAssessment> = {}): OwnAssessment => ({
  id: 'r1',
  version: 1,
  standing: true,
  value: 'verified',
  factuality: null,
  content: null,
  ...differing,
})

/** Content that every rule lets through. */
export function givenContent(differing: Partial<AssessmentContent> = {}): AssessmentContent {
  return {
    value: 'verified',
    factuality: null,
    techniques: [],
    rationale: 'The harbour log says so.',
    citations: [givenCitation()],
    ...differing,
  }
}

export const givenCitation = (url = 'https://port.example/log?utm_source=x') => ({
  url,
  title: 'Harbour log',
  publisher: 'Port Office',
  stance: 'supports' as const,
  quotedPassage: 'on time',
  accessedOn: '2026-03-01',
})

/** What a decision is passed: ids that count up, and texts that are kept in a list. */
export function givenPassedIn(): PassedIn & { texts: string[] } {
  let count = 0
  const texts: string[] = []
  return {
    texts,
    newId: () => `new-${++count}`,
    sourceId: (url) => `source of ${url}`,
    keepText: (text) => ({ textId: `text-${texts.push(text)}`, commitment: 'c'.repeat(64) }),
  }
}

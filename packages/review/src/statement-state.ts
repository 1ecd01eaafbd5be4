import { type AssessmentValue, type Verdict, verdictOf } from './value.ts'

export const statementStates = [
  'open',
  'assessed',
  'agreed',
  'contested',
  'decided',
  'published',
  'corrected',
  'needs-review',
] as const
export type StatementState = (typeof statementStates)[number]

export type StatementStanding = { state: StatementState; verdict: Verdict | null }

/**
 * Rule 4: a statement's state is one pure function of its standing assessments (decision and publication
 * come on top of it). `verdict` is what all of them say, null while nobody spoke or they differ.
 *
 * @param values the values of the standing assessments, one per reviewer, in any order
 * @param quorum how many equal values make agreement, at least 1
 */
export function statementStanding(values: readonly AssessmentValue[], quorum: number): StatementStanding {
  const verdicts = new Set(values.map(verdictOf))
  const [verdict] = verdicts
  if (verdict === undefined) return { state: 'open', verdict: null }
  if (verdicts.size > 1) return { state: 'contested', verdict: null }
  return { state: values.length >= quorum ? 'agreed' : 'assessed', verdict }
}

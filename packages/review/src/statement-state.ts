import { z } from 'zod'
import { type AssessmentValue, type Verdict, verdictOf, verdictSchema } from './value.ts'

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

/** Where somebody has still to say something: nobody or too few did, they differ, or the words are others since. */
export const unsettledStates = [
  'open',
  'assessed',
  'contested',
  'needs-review',
] as const satisfies StatementState[]

/** Where a statement stands. */
export const standingSchema = z.object({ state: z.enum(statementStates), verdict: verdictSchema.nullable() })
export type StatementStanding = z.infer<typeof standingSchema>

/** A standing assessment as it counts: what it says, and whether it was made on the words that stand now. */
export type StandingValue = { value: AssessmentValue; onPresentWording: boolean }

/** The versions that tell which words an assessment was made on. */
type Versions = { statementVersion: number; wordingVersion: number }

/**
 * Whether an assessment speaks about the present wording of its statement: whatever was made since the words last
 * changed in more than their looks (rule 9).
 *
 * @param versions the statement's version on which the assessment was made, and the one that brought its wording
 */
export function isOnPresentWording({ statementVersion, wordingVersion }: Versions): boolean {
  return statementVersion >= wordingVersion
}

/** The decision that stands, as it counts. */
export type StandingDecision = { verdict: Verdict; onPresentWording: boolean }

/** What a statement's state follows from. `quorum` is how many equal values make agreement, at least 1. */
export type StandingGrounds = { quorum: number; decision: StandingDecision | null }

/**
 * Rule 4: a statement's state is one pure function of its standing assessments and its decision (publication comes
 * on top of it). A decision stands above what was said; one that was made on an earlier wording is frozen, and the
 * statement needs review until there is another. Without a decision, `verdict` is what all assessments say, null
 * while nobody spoke or they differ. Those made on an earlier wording never count beside others; where there is
 * nothing else, the statement needs review, and the verdict is frozen at what they said.
 *
 * @param standing the assessments that stand and were not rejected, one per reviewer, in any order
 */
export function statementStanding(
  standing: readonly StandingValue[],
  { quorum, decision }: StandingGrounds,
): StatementStanding {
  if (decision !== null) {
    return { state: decision.onPresentWording ? 'decided' : 'needs-review', verdict: decision.verdict }
  }
  const present = standing.filter(({ onPresentWording }) => onPresentWording)
  if (present.length === 0 && standing.length > 0) {
    return { state: 'needs-review', verdict: commonVerdict(standing) }
  }
  if (present.length === 0) return { state: 'open', verdict: null }
  const verdict = commonVerdict(present)
  if (verdict === null) return { state: 'contested', verdict }
  return { state: present.length >= quorum ? 'agreed' : 'assessed', verdict }
}

function commonVerdict(standing: readonly StandingValue[]): Verdict | null {
  const [verdict, ...others] = new Set(standing.map(({ value }) => verdictOf(value)))
  return verdict === undefined || others.length > 0 ? null : verdict
}

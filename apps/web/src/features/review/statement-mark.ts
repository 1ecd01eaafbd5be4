import { type AssessmentValue, unsettledStates, type Verdict, verdictOf } from '@assay/review'
import type { Mark } from '../../components/mark.ts'

const verdictMarks: Record<Verdict, Mark> = {
  verified: 'verified',
  disputed: 'disputed',
  'propaganda-framed': 'framed',
  'set-aside': 'set-aside',
}

/** How one reviewer's word is drawn. */
export const markOfValue = (value: AssessmentValue): Mark => verdictMarks[verdictOf(value)]

/**
 * How a statement is drawn: by what all say, as contested where they differ, as open where nobody spoke. Where its
 * wording has changed since, what was said then is not drawn.
 */
export function markOfStanding({ state, verdict }: { state: string; verdict: Verdict | null }): Mark {
  if (state === 'needs-review') return 'needs-review'
  if (verdict !== null) return verdictMarks[verdict]
  return state === 'contested' ? 'contested' : 'open'
}

/** Whether one person alone spoke: drawn more lightly than what several agreed on or the newsroom decided. */
export const isOneWord = ({ state }: { state: string }): boolean => state === 'assessed'

/** Where among statements one person alone spoke. */
export function oneWordIn(statements: readonly { state: string }[]): ReadonlySet<number> {
  return new Set(statements.flatMap((each, index) => (isOneWord(each) ? [index] : [])))
}

/** Whether a statement waits for a reviewer: nobody has assessed it, or not its present wording. */
export const isWaiting = ({ state }: { state: string }): boolean =>
  state === 'open' || state === 'needs-review'

const unsettled: ReadonlySet<string> = new Set(unsettledStates)

/** Whether somebody has still to say something about a statement. */
export const isUnsettled = ({ state }: { state: string }): boolean => unsettled.has(state)

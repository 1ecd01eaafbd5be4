import { type AssessmentValue, type Verdict, verdictOf } from '@assay/review'
import type { Mark } from '../../components/mark.ts'

const verdictMarks: Record<Verdict, Mark> = {
  verified: 'verified',
  disputed: 'disputed',
  'propaganda-framed': 'framed',
  'set-aside': 'set-aside',
}

/** How one reviewer's word is drawn. */
export const markOfValue = (value: AssessmentValue): Mark => verdictMarks[verdictOf(value)]

/** How a statement is drawn: by what all say, as contested where they differ, as open where nobody spoke. */
export function markOfStanding({ state, verdict }: { state: string; verdict: Verdict | null }): Mark {
  if (verdict !== null) return verdictMarks[verdict]
  return state === 'contested' ? 'contested' : 'open'
}

import type { AssessmentValue, MarkedTechnique } from '@assay/review'

/** What the reviewer is at: the current statement, and what the draft on it says so far. */
export type Focus = {
  statementId: string
  draftValue: AssessmentValue | null
  techniques: readonly MarkedTechnique[]
}

import type { AppRouter } from '@assay/api'
import { type AssessmentContent, statementStanding } from '@assay/review'
import type { inferRouterOutputs } from '@trpc/server'

type Outputs = inferRouterOutputs<AppRouter>
export type ReviewPage = Outputs['article']['review']
export type StatementRow = ReviewPage['statements'][number]
export type StatementDetail = Outputs['statement']['detail']
export type AssessmentDetail = StatementDetail['assessments'][number]
type Rows = Outputs['statement']['rows']

/** The page with some statements read anew. Rows that did not change keep their identity. */
export function withRows(page: ReviewPage, { statements, reviewers }: Rows): ReviewPage {
  const fresh = new Map(statements.map((row) => [row.id, row]))
  const known = new Set(page.reviewers.map(({ personId }) => personId))
  return {
    ...page,
    statements: page.statements.map((row) => fresh.get(row.id) ?? row),
    reviewers: [...page.reviewers, ...reviewers.filter(({ personId }) => !known.has(personId))],
  }
}

/** The statement as it will stand once the reviewer's word is saved: painted at once, confirmed later. */
export function withOwnWord(row: StatementRow, personId: string, content: AssessmentContent): StatementRow {
  const { value, factuality } = content
  const word = { reviewerId: personId, value, factuality, onPresentWording: true }
  const others = row.assessments.filter(({ reviewerId }) => reviewerId !== personId)
  const grounds = { quorum: Number.POSITIVE_INFINITY, decision: null }
  const { verdict, state } = row.decided ? row : statementStanding([...others, word], grounds)
  return { ...row, verdict, state, assessments: [...others, word] }
}

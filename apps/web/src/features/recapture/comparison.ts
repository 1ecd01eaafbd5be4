import type { AppRouter } from '@assay/api'
import type { inferRouterOutputs } from '@trpc/server'

export type Comparison = inferRouterOutputs<AppRouter>['article']['compareRecapture']
export type ComparedRow = Comparison['rows'][number]

/** Which articles are compared: the draft of the later capture, and the article that was there before. */
export type RecaptureAddress = { workspaceId: string; articleId: string; fromArticleId: string }

/** How many assessments hang on a statement. */
export const assessmentsOf = ({ before }: ComparedRow): number => before?.assessments ?? 0

/** What becomes of the statements that somebody has assessed. */
export function fateOf(rows: readonly ComparedRow[]): { kept: number; review: number; gone: number } {
  const fate = { kept: 0, review: 0, gone: 0 }
  for (const row of rows) {
    if (assessmentsOf(row) === 0) continue
    switch (row.change) {
      case 'identical':
      case 'cosmetic':
        fate.kept++
        break
      case 'material':
        fate.review++
        break
      case 'orphaned':
        fate.gone++
        break
      case 'added':
        break
      default:
        row.change satisfies never
    }
  }
  return fate
}

import type { AppRouter } from '@assay/api'
import type { inferRouterOutputs } from '@trpc/server'

type Outputs = inferRouterOutputs<AppRouter>['discussion']['threads']
export type Thread = Outputs['threads'][number]
export type Comment = Thread['comments'][number]
export type Words = Comment['present']

/** Where a discussion stands on a page: its article, and what of it is discussed. */
export type DiscussionPlace = {
  workspaceId: string
  articleId: string
  /** The statement with the version of its words that is shown; null for the whole article. */
  statement: { statementId: string; statementVersion: number } | null
  viewerId: string
}

import type { AppRouter } from '@assay/api'
import type { inferRouterOutputs } from '@trpc/server'

type Past = inferRouterOutputs<AppRouter>['past']
type Answered<Items> =
  Items extends AsyncIterable<infer Item, unknown, unknown>
    ? Item extends { answer: infer Answer }
      ? NonNullable<Answer>
      : never
    : never

export type ArticleThen = Past['article']
export type StatementThen = Past['statement']
export type AssessmentThen = StatementThen['assessments'][number]
export type WorkspaceThen = Answered<Past['workspace']>
export type Difference = Answered<Past['difference']>
export type DifferenceRow = Difference['rows'][number]
export type StoryEntry = Past['story']['entries'][number]
export type Moment = ArticleThen['moment']

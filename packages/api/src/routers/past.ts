import {
  articleThenQuerySchema,
  articleThenSchema,
  differenceQuerySchema,
  readArticleThen,
  readDifference,
  readStatementThen,
  readStory,
  readWorkspaceThen,
  statementThenQuerySchema,
  statementThenSchema,
  storyPageSchema,
  storyQuerySchema,
  workspaceThenQuerySchema,
} from '@assay/questions'
import { memberProcedure, router } from '../procedures.ts'
import { proveAgain } from '../prove-again.ts'

export const pastRouter = router({
  article: memberProcedure('read-audit')
    .input(articleThenQuerySchema)
    .output(articleThenSchema)
    .query(({ ctx, input }) => readArticleThen(ctx.reading, input)),
  statement: memberProcedure('read-audit')
    .input(statementThenQuerySchema)
    .output(statementThenSchema)
    .query(({ ctx, input }) => readStatementThen(ctx.reading, input)),
  story: memberProcedure('read-audit')
    .input(storyQuerySchema)
    .output(storyPageSchema)
    .query(({ ctx, input }) => readStory(ctx.reading, input)),
  /** A long log takes seconds to fold: says how far it has come, then answers. */
  workspace: memberProcedure('read-audit')
    .input(workspaceThenQuerySchema)
    .subscription(async ({ ctx, input }) => proveAgain(ctx, await readWorkspaceThen(ctx.reading, input))),
  difference: memberProcedure('read-audit')
    .input(differenceQuerySchema)
    .subscription(async ({ ctx, input }) => proveAgain(ctx, await readDifference(ctx.reading, input))),
})

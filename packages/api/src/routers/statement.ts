import {
  readStatementDetail,
  readStatements,
  statementDetailSchema,
  statementRowsSchema,
} from '@assay/questions'
import { z } from 'zod'
import { memberProcedure, router } from '../procedures.ts'

export const statementRouter = router({
  rows: memberProcedure('read')
    .input(z.object({ articleId: z.string(), statementIds: z.array(z.string()).min(1).max(500) }))
    .output(statementRowsSchema)
    .query(({ ctx, input }) => readStatements(ctx.reading, input)),
  detail: memberProcedure('read')
    .input(z.object({ statementId: z.string() }))
    .output(statementDetailSchema)
    .query(({ ctx, input }) => readStatementDetail(ctx.reading, input)),
})

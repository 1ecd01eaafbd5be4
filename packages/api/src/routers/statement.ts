import {
  readStatementDetail,
  readStatements,
  statementDetailSchema,
  statementRowsSchema,
} from '@assay/questions'
import { idSchema } from '@assay/review'
import { z } from 'zod'
import { memberProcedure, router } from '../procedures.ts'

export const statementRouter = router({
  rows: memberProcedure('read')
    .input(z.object({ articleId: idSchema, statementIds: z.array(idSchema).min(1).max(500) }))
    .output(statementRowsSchema)
    .query(({ ctx, input }) => readStatements(ctx.reading, input)),
  detail: memberProcedure('read')
    .input(z.object({ statementId: idSchema }))
    .output(statementDetailSchema)
    .query(({ ctx, input }) => readStatementDetail(ctx.reading, input)),
})

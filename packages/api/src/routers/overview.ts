import {
  countedStatementsSchema,
  listCounted,
  listCountedSchema,
  overviewQuerySchema,
  overviewSchema,
  readOverview,
} from '@assay/questions'
import { memberProcedure, router } from '../procedures.ts'

export const overviewRouter = router({
  read: memberProcedure('read')
    .input(overviewQuerySchema)
    .output(overviewSchema)
    .query(({ ctx, input }) => readOverview(ctx.reading, input)),
  counted: memberProcedure('read')
    .input(listCountedSchema)
    .output(countedStatementsSchema)
    .query(({ ctx, input }) => listCounted(ctx.reading, input)),
})

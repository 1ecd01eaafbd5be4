import {
  agreementQuerySchema,
  agreementSchema,
  listShared,
  listSharedSchema,
  readAgreement,
  sharedStatementsSchema,
} from '@assay/questions'
import { memberProcedure, router } from '../procedures.ts'

export const agreementRouter = router({
  read: memberProcedure('read')
    .input(agreementQuerySchema)
    .output(agreementSchema)
    .query(({ ctx, input }) => readAgreement(ctx.reading, input)),
  shared: memberProcedure('read')
    .input(listSharedSchema)
    .output(sharedStatementsSchema)
    .query(({ ctx, input }) => listShared(ctx.reading, input)),
})

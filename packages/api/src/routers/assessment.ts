import {
  assessmentReceiptSchema,
  setAsideRange,
  setAsideReceiptSchema,
  submitAssessment,
  withdrawAssessment,
} from '@assay/newsroom'
import { setAsideRangeSchema, submitAssessmentSchema, withdrawAssessmentSchema } from '@assay/review'
import { commandOf, commandProcedure, router } from '../procedures.ts'

export const assessmentRouter = router({
  submit: commandProcedure('assess')
    .input(submitAssessmentSchema)
    .output(assessmentReceiptSchema)
    .mutation(({ ctx, input }) => submitAssessment(ctx.newsroom, commandOf(ctx.actor, input))),
  withdraw: commandProcedure('assess')
    .input(withdrawAssessmentSchema)
    .output(assessmentReceiptSchema)
    .mutation(({ ctx, input }) => withdrawAssessment(ctx.newsroom, commandOf(ctx.actor, input))),
  setAsideRange: commandProcedure('assess')
    .input(setAsideRangeSchema)
    .output(setAsideReceiptSchema)
    .mutation(({ ctx, input }) => setAsideRange(ctx.newsroom, commandOf(ctx.actor, input))),
})

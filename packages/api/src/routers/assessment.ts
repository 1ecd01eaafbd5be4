import { setAsideRange, submitAssessment, withdrawAssessment } from '@assay/newsroom'
import { setAsideRangeSchema, submitAssessmentSchema, withdrawAssessmentSchema } from '@assay/review'
import { commandOf, commandProcedure, router } from '../procedures.ts'

export const assessmentRouter = router({
  submit: commandProcedure('assess')
    .input(submitAssessmentSchema)
    .mutation(({ ctx, input }) => submitAssessment(ctx.newsroom, commandOf(ctx.actor, input))),
  withdraw: commandProcedure('assess')
    .input(withdrawAssessmentSchema)
    .mutation(({ ctx, input }) => withdrawAssessment(ctx.newsroom, commandOf(ctx.actor, input))),
  setAsideRange: commandProcedure('assess')
    .input(setAsideRangeSchema)
    .mutation(({ ctx, input }) => setAsideRange(ctx.newsroom, commandOf(ctx.actor, input))),
})

import {
  assessmentReceiptSchema,
  setAsideRange,
  setAsideReceiptSchema,
  submitAssessment,
  withdrawAssessment,
} from '@assay/newsroom'
import { exportAssessments, exportAssessmentsSchema } from '@assay/questions'
import { setAsideRangeSchema, submitAssessmentSchema, withdrawAssessmentSchema } from '@assay/review'
import { commandOf, commandProcedure, memberProcedure, router } from '../procedures.ts'
import { proveAgain } from '../prove-again.ts'

export const assessmentRouter = router({
  submit: commandProcedure('assess')
    .input(submitAssessmentSchema)
    .output(assessmentReceiptSchema)
    .mutation(({ ctx, input }) => submitAssessment(ctx.installation, commandOf(ctx.actor, input))),
  withdraw: commandProcedure('assess')
    .input(withdrawAssessmentSchema)
    .output(assessmentReceiptSchema)
    .mutation(({ ctx, input }) => withdrawAssessment(ctx.installation, commandOf(ctx.actor, input))),
  setAsideRange: commandProcedure('assess')
    .input(setAsideRangeSchema)
    .output(setAsideReceiptSchema)
    .mutation(({ ctx, input }) => setAsideRange(ctx.installation, commandOf(ctx.actor, input))),
  /** Gives records one after another, which no JSON carries: only the server itself calls this, for a download. */
  export: memberProcedure('export')
    .input(exportAssessmentsSchema)
    .query(async ({ ctx, input }) => {
      const { checkpoint, records } = await exportAssessments(ctx.reading, input)
      return { checkpoint, records: proveAgain(ctx, records) }
    }),
})

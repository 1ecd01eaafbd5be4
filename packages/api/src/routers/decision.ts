import {
  decisionReceiptsSchema,
  rejectAssessments,
  takeAssessments,
  withdrawDecisions,
  writeDecision,
} from '@assay/newsroom'
import {
  rejectAssessmentsSchema,
  takeAssessmentsSchema,
  withdrawDecisionsSchema,
  writeDecisionSchema,
} from '@assay/review'
import { commandOf, commandProcedure, router } from '../procedures.ts'

export const decisionRouter = router({
  write: commandProcedure('decide')
    .input(writeDecisionSchema)
    .output(decisionReceiptsSchema)
    .mutation(({ ctx, input }) => writeDecision(ctx.installation, commandOf(ctx.actor, input))),
  take: commandProcedure('decide')
    .input(takeAssessmentsSchema)
    .output(decisionReceiptsSchema)
    .mutation(({ ctx, input }) => takeAssessments(ctx.installation, commandOf(ctx.actor, input))),
  withdraw: commandProcedure('decide')
    .input(withdrawDecisionsSchema)
    .output(decisionReceiptsSchema)
    .mutation(({ ctx, input }) => withdrawDecisions(ctx.installation, commandOf(ctx.actor, input))),
  reject: commandProcedure('decide')
    .input(rejectAssessmentsSchema)
    .output(decisionReceiptsSchema)
    .mutation(({ ctx, input }) => rejectAssessments(ctx.installation, commandOf(ctx.actor, input))),
})

import {
  decisionReceiptsSchema,
  rejectAssessments,
  takeAssessments,
  withdrawDecisions,
  writeDecision,
} from '@assay/newsroom'
import {
  exportDecisions,
  exportDecisionsSchema,
  listWaiting,
  listWaitingSchema,
  waitingPageSchema,
} from '@assay/questions'
import {
  rejectAssessmentsSchema,
  takeAssessmentsSchema,
  withdrawDecisionsSchema,
  writeDecisionSchema,
} from '@assay/review'
import { commandOf, commandProcedure, memberProcedure, router } from '../procedures.ts'
import { proveAgain } from '../prove-again.ts'

export const decisionRouter = router({
  /** The statements that wait for the newsroom's word. */
  waiting: memberProcedure('decide')
    .input(listWaitingSchema)
    .output(waitingPageSchema)
    .query(({ ctx, input }) => listWaiting(ctx.reading, input)),
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
  /** As `assessment.export`: only the server itself calls this, for a download. */
  export: memberProcedure('export')
    .input(exportDecisionsSchema)
    .query(async ({ ctx, input }) => {
      const { checkpoint, records } = await exportDecisions(ctx.reading, input)
      return { checkpoint, records: proveAgain(ctx, records) }
    }),
})

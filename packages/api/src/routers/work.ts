import {
  assignWork,
  giveWorkBack,
  reassignWork,
  shareOutWork,
  takeWork,
  withdrawWork,
  workReceiptsSchema,
} from '@assay/newsroom'
import {
  previewShares,
  previewSharesSchema,
  queueSchema,
  readQueue,
  readWorkOf,
  readWorkOfSchema,
  sharesSchema,
  workOfSchema,
} from '@assay/questions'
import {
  assignWorkSchema,
  giveWorkBackSchema,
  reassignWorkSchema,
  shareOutSchema,
  takeWorkSchema,
  withdrawWorkSchema,
} from '@assay/review'
import { commandOf, commandProcedure, memberProcedure, router } from '../procedures.ts'

export const workRouter = router({
  /** What waits for whoever asks. */
  queue: memberProcedure('read')
    .output(queueSchema)
    .query(({ ctx }) => readQueue(ctx.reading)),
  /** All work on some articles. */
  of: memberProcedure('read')
    .input(readWorkOfSchema)
    .output(workOfSchema)
    .query(({ ctx, input }) => readWorkOf(ctx.reading, input)),
  /** What sharing out would give whom. */
  shares: memberProcedure('assign')
    .input(previewSharesSchema)
    .output(sharesSchema)
    .query(({ ctx, input }) => previewShares(ctx.reading, input)),
  assign: commandProcedure('assign')
    .input(assignWorkSchema)
    .output(workReceiptsSchema)
    .mutation(({ ctx, input }) => assignWork(ctx.installation, commandOf(ctx.actor, input))),
  shareOut: commandProcedure('assign')
    .input(shareOutSchema)
    .output(workReceiptsSchema)
    .mutation(({ ctx, input }) => shareOutWork(ctx.installation, commandOf(ctx.actor, input))),
  reassign: commandProcedure('assign')
    .input(reassignWorkSchema)
    .output(workReceiptsSchema)
    .mutation(({ ctx, input }) => reassignWork(ctx.installation, commandOf(ctx.actor, input))),
  withdraw: commandProcedure('assign')
    .input(withdrawWorkSchema)
    .output(workReceiptsSchema)
    .mutation(({ ctx, input }) => withdrawWork(ctx.installation, commandOf(ctx.actor, input))),
  take: commandProcedure('assess')
    .input(takeWorkSchema)
    .output(workReceiptsSchema)
    .mutation(({ ctx, input }) => takeWork(ctx.installation, commandOf(ctx.actor, input))),
  giveBack: commandProcedure('assess')
    .input(giveWorkBackSchema)
    .output(workReceiptsSchema)
    .mutation(({ ctx, input }) => giveWorkBack(ctx.installation, commandOf(ctx.actor, input))),
})

import { eventProofSchema, proveEvent, proveEventSchema } from '@assay/newsroom'
import { memberProcedure, router } from '../procedures.ts'

export const proofRouter = router({
  event: memberProcedure('read-audit')
    .input(proveEventSchema)
    .output(eventProofSchema)
    .query(({ ctx, input }) => proveEvent(ctx.newsroom, ctx.actor, input)),
})

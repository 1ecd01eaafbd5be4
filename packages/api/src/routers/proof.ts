import { eventProofSchema, proveEvent, proveEventSchema } from '@assay/custody'
import { memberProcedure, router } from '../procedures.ts'

export const proofRouter = router({
  event: memberProcedure('read-audit')
    .input(proveEventSchema)
    .output(eventProofSchema)
    .query(({ ctx, input }) => proveEvent(ctx.installation, ctx.reading.viewer, input)),
})

import {
  exportOwnBundle,
  exportOwnBundleSchema,
  ledgerStatusSchema,
  publicKeysSchema,
  readLedgerStatus,
  readPublicKeys,
  verifyNow,
} from '@assay/custody'
import { slugSchema } from '@assay/review'
import { z } from 'zod'
import { anyoneProcedure, memberProcedure, router } from '../procedures.ts'
import { proveAgain } from '../prove-again.ts'

export const ledgerRouter = router({
  status: memberProcedure('read-audit')
    .output(ledgerStatusSchema)
    .query(({ ctx }) => readLedgerStatus(ctx.installation, ctx.reading.viewer)),
  /** Verifies the log; ends with the report. */
  verify: memberProcedure('read-audit').subscription(async ({ ctx, signal }) => {
    const steps = verifyNow(ctx.installation, ctx.reading.viewer, {
      signal: signal ?? new AbortController().signal,
    })
    return proveAgain(ctx, steps)
  }),
  /** Gives records one after another, which no JSON carries: only the server itself calls this, for a download. */
  bundle: memberProcedure('read-audit')
    .input(exportOwnBundleSchema)
    .query(async ({ ctx, input }) => {
      const records = await exportOwnBundle(ctx.installation, ctx.reading.viewer, input)
      return records === null ? null : proveAgain(ctx, records)
    }),
  /** For anybody: without the public keys nobody outside could check what a newsroom signs. */
  keys: anyoneProcedure
    .input(z.object({ slug: slugSchema }))
    .output(publicKeysSchema)
    .query(({ ctx, input }) => readPublicKeys(ctx.installation, input)),
})

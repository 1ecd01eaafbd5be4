import {
  captureListSchema,
  capturePageSchema,
  importCapture,
  importCaptureSchema,
  importReceiptSchema,
  listCaptures,
  originalSchema,
  passageSchema,
  readCapture,
  readOriginal,
  readPassage,
  readPassageSchema,
} from '@assay/newsroom'
import { z } from 'zod'
import { commandOf, commandProcedure, memberProcedure, router } from '../procedures.ts'

export const captureRouter = router({
  /** Takes bytes, which no JSON carries: only the server itself can call this, where an upload has arrived. */
  import: commandProcedure('import')
    .input(importCaptureSchema)
    .output(importReceiptSchema)
    .mutation(({ ctx, input }) => importCapture(ctx.newsroom, commandOf(ctx.actor, input))),
  list: memberProcedure('import')
    .output(captureListSchema)
    .query(({ ctx }) => listCaptures(ctx.newsroom, ctx.actor)),
  read: memberProcedure('read')
    .input(z.object({ captureId: z.string() }))
    .output(capturePageSchema)
    .query(({ ctx, input }) => readCapture(ctx.newsroom, ctx.actor, input)),
  passage: memberProcedure('read')
    .input(readPassageSchema)
    .output(passageSchema)
    .query(({ ctx, input }) => readPassage(ctx.newsroom, ctx.actor, input)),
  original: memberProcedure('read')
    .input(z.object({ captureId: z.string() }))
    .output(originalSchema)
    .query(({ ctx, input }) => readOriginal(ctx.newsroom, ctx.actor, input)),
})

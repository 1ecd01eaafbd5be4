import { importCapture, importCaptureSchema, importReceiptSchema } from '@assay/newsroom'
import {
  captureListSchema,
  capturePageSchema,
  listCaptures,
  originalSchema,
  passageSchema,
  readCapture,
  readOriginal,
  readPassage,
  readPassageSchema,
} from '@assay/questions'
import { idSchema } from '@assay/review'
import { z } from 'zod'
import { commandOf, commandProcedure, memberProcedure, router } from '../procedures.ts'

export const captureRouter = router({
  /** Takes bytes, which no JSON carries: only the server itself can call this, where an upload has arrived. */
  import: commandProcedure('import')
    .input(importCaptureSchema)
    .output(importReceiptSchema)
    .mutation(({ ctx, input }) => importCapture(ctx.installation, commandOf(ctx.actor, input))),
  list: memberProcedure('import')
    .output(captureListSchema)
    .query(({ ctx }) => listCaptures(ctx.reading)),
  read: memberProcedure('read')
    .input(z.object({ captureId: idSchema }))
    .output(capturePageSchema)
    .query(({ ctx, input }) => readCapture(ctx.reading, input)),
  passage: memberProcedure('read')
    .input(readPassageSchema)
    .output(passageSchema)
    .query(({ ctx, input }) => readPassage(ctx.reading, input)),
  original: memberProcedure('read')
    .input(z.object({ captureId: idSchema }))
    .output(originalSchema)
    .query(({ ctx, input }) => readOriginal(ctx.reading, input)),
})

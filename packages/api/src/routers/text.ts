import {
  copiesSchema,
  countTextCopies,
  countTextCopiesSchema,
  erasedSchema,
  eraseText,
} from '@assay/newsroom'
import { eraseTextSchema } from '@assay/review'
import { commandOf, commandProcedure, memberProcedure, router } from '../procedures.ts'

export const textRouter = router({
  copies: memberProcedure('erase-text')
    .input(countTextCopiesSchema)
    .output(copiesSchema)
    .query(({ ctx, input }) => countTextCopies(ctx.installation, ctx.actor, input)),
  erase: commandProcedure('erase-text')
    .input(eraseTextSchema)
    .output(erasedSchema)
    .mutation(({ ctx, input }) => eraseText(ctx.installation, commandOf(ctx.actor, input))),
})

import { erasedSchema, eraseText } from '@assay/newsroom'
import { eraseTextSchema } from '@assay/review'
import { commandOf, commandProcedure, router } from '../procedures.ts'

export const textRouter = router({
  erase: commandProcedure('erase-text')
    .input(eraseTextSchema)
    .output(erasedSchema)
    .mutation(({ ctx, input }) => eraseText(ctx.newsroom, commandOf(ctx.actor, input))),
})

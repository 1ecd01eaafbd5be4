import { readReviewPage, reviewPageSchema } from '@assay/newsroom'
import { z } from 'zod'
import { memberProcedure, router } from '../procedures.ts'

export const articleRouter = router({
  review: memberProcedure('read')
    .input(z.object({ articleId: z.string() }))
    .output(reviewPageSchema)
    .query(({ ctx, input }) => readReviewPage(ctx.newsroom, ctx.actor, input)),
})

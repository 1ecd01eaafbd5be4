import {
  articleFacetsSchema,
  articlePageSchema,
  listArticleFacets,
  listArticles,
  listArticlesSchema,
  readReviewPage,
  reviewPageSchema,
} from '@assay/newsroom'
import { z } from 'zod'
import { memberProcedure, router } from '../procedures.ts'

export const articleRouter = router({
  list: memberProcedure('read')
    .input(listArticlesSchema)
    .output(articlePageSchema)
    .query(({ ctx, input }) => listArticles(ctx.newsroom, ctx.actor, input)),
  facets: memberProcedure('read')
    .output(articleFacetsSchema)
    .query(({ ctx }) => listArticleFacets(ctx.newsroom, ctx.actor)),
  review: memberProcedure('read')
    .input(z.object({ articleId: z.string() }))
    .output(reviewPageSchema)
    .query(({ ctx, input }) => readReviewPage(ctx.newsroom, ctx.actor, input)),
})

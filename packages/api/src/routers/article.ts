import {
  articleReceiptSchema,
  articleReceiptsSchema,
  blindArticle,
  carryOverArticle,
  carryOverReceiptSchema,
  compareRecapture,
  compareRecaptureSchema,
  dropArticle,
  editArticle,
  editReceiptSchema,
  mergeArticles,
  openReview,
  recaptureComparisonSchema,
  recutReceiptSchema,
  recutStatements,
  restoreArticle,
  revealReview,
} from '@assay/newsroom'
import {
  articleFacetsSchema,
  articlePageSchema,
  articleRowsSchema,
  dossierSchema,
  listArticleFacets,
  listArticles,
  listArticlesSchema,
  readArticleRows,
  readArticleRowsSchema,
  readDossier,
  readReviewPage,
  reviewPageSchema,
} from '@assay/questions'
import {
  articleTargetSchema,
  blindArticleSchema,
  carryOverSchema,
  editArticleSchema,
  idSchema,
  mergeArticlesSchema,
  openReviewSchema,
  recutStatementsSchema,
} from '@assay/review'
import { z } from 'zod'
import { commandOf, commandProcedure, memberProcedure, router } from '../procedures.ts'

export const articleRouter = router({
  list: memberProcedure('read')
    .input(listArticlesSchema)
    .output(articlePageSchema)
    .query(({ ctx, input }) => listArticles(ctx.reading, input)),
  rows: memberProcedure('read')
    .input(readArticleRowsSchema)
    .output(articleRowsSchema)
    .query(({ ctx, input }) => readArticleRows(ctx.reading, input)),
  facets: memberProcedure('read')
    .output(articleFacetsSchema)
    .query(({ ctx }) => listArticleFacets(ctx.reading)),
  review: memberProcedure('read')
    .input(z.object({ articleId: idSchema }))
    .output(reviewPageSchema)
    .query(({ ctx, input }) => readReviewPage(ctx.reading, input)),
  dossier: memberProcedure('export')
    .input(z.object({ articleId: idSchema }))
    .output(dossierSchema)
    .query(({ ctx, input }) => readDossier(ctx.reading, input)),
  compareRecapture: memberProcedure('edit-article')
    .input(compareRecaptureSchema)
    .output(recaptureComparisonSchema)
    .query(({ ctx, input }) => compareRecapture(ctx.installation, ctx.actor, input)),
  carryOver: commandProcedure('edit-article')
    .input(carryOverSchema)
    .output(carryOverReceiptSchema)
    .mutation(({ ctx, input }) => carryOverArticle(ctx.installation, commandOf(ctx.actor, input))),
  edit: commandProcedure('edit-article')
    .input(editArticleSchema)
    .output(editReceiptSchema)
    .mutation(({ ctx, input }) => editArticle(ctx.installation, commandOf(ctx.actor, input))),
  drop: commandProcedure('edit-article')
    .input(articleTargetSchema)
    .output(articleReceiptSchema)
    .mutation(({ ctx, input }) => dropArticle(ctx.installation, commandOf(ctx.actor, input))),
  restore: commandProcedure('edit-article')
    .input(articleTargetSchema)
    .output(articleReceiptSchema)
    .mutation(({ ctx, input }) => restoreArticle(ctx.installation, commandOf(ctx.actor, input))),
  merge: commandProcedure('edit-article')
    .input(mergeArticlesSchema)
    .output(articleReceiptSchema)
    .mutation(({ ctx, input }) => mergeArticles(ctx.installation, commandOf(ctx.actor, input))),
  recut: commandProcedure('recut-statements')
    .input(recutStatementsSchema)
    .output(recutReceiptSchema)
    .mutation(({ ctx, input }) => recutStatements(ctx.installation, commandOf(ctx.actor, input))),
  openReview: commandProcedure('open-review')
    .input(openReviewSchema)
    .output(articleReceiptsSchema)
    .mutation(({ ctx, input }) => openReview(ctx.installation, commandOf(ctx.actor, input))),
  /** Rule 5: from now on whoever assesses sees nothing of what others say. */
  blind: commandProcedure('open-review')
    .input(blindArticleSchema)
    .output(articleReceiptSchema)
    .mutation(({ ctx, input }) => blindArticle(ctx.installation, commandOf(ctx.actor, input))),
  reveal: commandProcedure('open-review')
    .input(articleTargetSchema)
    .output(articleReceiptSchema)
    .mutation(({ ctx, input }) => revealReview(ctx.installation, commandOf(ctx.actor, input))),
})

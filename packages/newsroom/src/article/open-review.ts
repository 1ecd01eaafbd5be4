import { decideOpening, type openReviewSchema, ReviewError } from '@assay/review'
import type { z } from 'zod'
import { type Command, runCommand } from '../frame/command.ts'
import type { Installation } from '../frame/installation.ts'
import { articleReceiptOf, articleReceiptsSchema } from './article-receipt.ts'
import { lockArticles } from './load-article.ts'

/** An editor opens drafts for review: one article, or several at once, all of them or none. */
export function openReview(
  installation: Installation,
  command: Command<z.infer<typeof openReviewSchema>>,
): Promise<z.infer<typeof articleReceiptsSchema>> {
  const verb = {
    procedure: 'article.openReview',
    ability: 'open-review',
    result: articleReceiptsSchema,
  } as const
  const seen = new Map(command.input.articles.map((target) => [target.articleId, target]))
  return runCommand(installation, verb, command, async ({ tx, actor, record }) => {
    const articles = await lockArticles(tx, actor, [...seen.keys()])
    const receipts = articles.map((article) => {
      const target = seen.get(article.id)
      if (target === undefined) throw new ReviewError('not-found', { articleId: article.id })
      const event = decideOpening(article, target)
      record(event)
      return articleReceiptOf(actor, event.data, 'in-review')
    })
    return { articles: receipts }
  })
}

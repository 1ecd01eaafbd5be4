import {
  decideBlinding,
  decideOpening,
  fullPolicy,
  type openReviewSchema,
  policySchema,
  ReviewError,
} from '@assay/review'
import type { z } from 'zod'
import { type Command, runCommand } from '../frame/command.ts'
import type { Installation } from '../frame/installation.ts'
import { articleReceiptOf, articleReceiptsSchema } from './article-receipt.ts'
import { lockArticles } from './load-article.ts'

/**
 * An editor opens drafts for review: one article, or several at once, all of them or none. Where policy says so they
 * open under a blind review.
 */
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
    const { policy } = await tx.workspace.findUniqueOrThrow({ where: { id: actor.workspaceId } })
    const { openBlind, blindUntil: until } = fullPolicy(policySchema.parse(policy))
    const receipts = articles.map((article) => {
      const target = seen.get(article.id)
      if (target === undefined) throw new ReviewError('not-found', { articleId: article.id })
      const event = decideOpening(article, target)
      record(event)
      if (!openBlind) return articleReceiptOf(actor, event.data, 'in-review')
      const { version } = event.data
      const opened = { ...article, version, status: 'in-review' } as const
      const scene = { article: opened, review: null, isAssessed: false }
      const blinded = decideBlinding(scene, { articleId: article.id, articleVersion: version, until })
      record(blinded)
      return articleReceiptOf(actor, blinded.data, 'in-review')
    })
    return { articles: receipts }
  })
}

import type { Transaction } from '@assay/db'
import {
  type ArticleScene,
  decideMerge,
  type MergeScene,
  type mergeArticlesSchema,
  ReviewError,
} from '@assay/review'
import type { z } from 'zod'
import { type Command, runCommand } from '../frame/command.ts'
import type { Installation } from '../frame/installation.ts'
import { type ArticleReceipt, articleReceiptOf, articleReceiptSchema } from './article-receipt.ts'
import { lockArticles } from './load-article.ts'

/** An editor makes two neighbouring articles of a capture one; the details of the first stay. */
export function mergeArticles(
  installation: Installation,
  command: Command<z.infer<typeof mergeArticlesSchema>>,
): Promise<ArticleReceipt> {
  const verb = { procedure: 'article.merge', ability: 'edit-article', result: articleReceiptSchema } as const
  const { input } = command
  return runCommand(installation, verb, command, async ({ tx, actor, record }) => {
    const articles = await lockArticles(tx, actor, [input.first.articleId, input.second.articleId])
    const event = decideMerge(await loadMerge(tx, articles), input)
    record(event)
    return articleReceiptOf(actor, event.data, 'draft')
  })
}

async function loadMerge(tx: Transaction, [first, second]: ArticleScene[]): Promise<MergeScene> {
  if (first === undefined || second === undefined || first.id === second.id) {
    throw new ReviewError('articles-not-adjacent', { articleId: first?.id ?? null })
  }
  const between = await tx.article.count({
    where: {
      captureId: first.captureId,
      status: { not: 'merged' },
      start: { gt: first.start, lt: second.start },
    },
  })
  const last = await tx.statement.aggregate({ where: { articleId: first.id }, _max: { paragraph: true } })
  const moving = await tx.statement.findMany({
    where: { articleId: second.id },
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
    select: { id: true, paragraph: true },
  })
  return { first, second, between, lastParagraph: last._max.paragraph ?? -1, moving }
}

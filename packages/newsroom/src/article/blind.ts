import { type blindArticleSchema, decideBlinding } from '@assay/review'
import type { z } from 'zod'
import { type Command, runCommand } from '../frame/command.ts'
import type { Installation } from '../frame/installation.ts'
import { type ArticleReceipt, articleReceiptOf, articleReceiptSchema } from './article-receipt.ts'
import { loadBlindScene } from './load-blind-review.ts'

/** An editor puts an article under blind review, before anybody has said anything of it. */
export function blindArticle(
  installation: Installation,
  command: Command<z.infer<typeof blindArticleSchema>>,
): Promise<ArticleReceipt> {
  const verb = { procedure: 'article.blind', ability: 'open-review', result: articleReceiptSchema } as const
  return runCommand(installation, verb, command, async ({ tx, actor, record }) => {
    const scene = await loadBlindScene(tx, actor, command.input.articleId)
    const event = decideBlinding(scene, command.input)
    record(event)
    return articleReceiptOf(actor, event.data, scene.article.status)
  })
}

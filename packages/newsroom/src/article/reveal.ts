import { type articleTargetSchema, decideReveal } from '@assay/review'
import type { z } from 'zod'
import { type Command, runCommand } from '../frame/command.ts'
import type { Installation } from '../frame/installation.ts'
import { type ArticleReceipt, articleReceiptOf, articleReceiptSchema } from './article-receipt.ts'
import { loadBlindScene } from './load-blind-review.ts'

/** An editor ends the blind review of an article: everybody sees what everybody said. */
export function revealReview(
  installation: Installation,
  command: Command<z.infer<typeof articleTargetSchema>>,
): Promise<ArticleReceipt> {
  const verb = { procedure: 'article.reveal', ability: 'open-review', result: articleReceiptSchema } as const
  return runCommand(installation, verb, command, async ({ tx, actor, record }) => {
    const scene = await loadBlindScene(tx, actor, command.input.articleId)
    const event = decideReveal(scene, command.input)
    record(event)
    return articleReceiptOf(actor, event.data, scene.article.status)
  })
}

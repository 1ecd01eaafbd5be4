import { articleDetailsSchema, decideEdit, type editArticleSchema } from '@assay/review'
import type { z } from 'zod'
import { type Command, runCommand } from '../frame/command.ts'
import type { Installation } from '../frame/installation.ts'
import { articleReceiptOf, editReceiptSchema } from './article-receipt.ts'
import { lockArticle } from './load-article.ts'

/** An editor puts an article's headline, byline, publisher, date, language or address right. */
export function editArticle(
  installation: Installation,
  command: Command<z.infer<typeof editArticleSchema>>,
): Promise<z.infer<typeof editReceiptSchema>> {
  const verb = { procedure: 'article.edit', ability: 'edit-article', result: editReceiptSchema } as const
  return runCommand(installation, verb, command, async ({ tx, actor, record }) => {
    const article = await lockArticle(tx, actor, command.input.articleId)
    const event = decideEdit(article, command.input)
    record(event)
    const details = articleDetailsSchema.parse({ ...article.details, ...event.data.after })
    return { ...articleReceiptOf(actor, event.data, article.status), details }
  })
}

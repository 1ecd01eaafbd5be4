import { type ArticleTarget, decideRestore } from '@assay/review'
import { type Command, runCommand } from '../frame/command.ts'
import type { Installation } from '../frame/installation.ts'
import { type ArticleReceipt, articleReceiptOf, articleReceiptSchema } from './article-receipt.ts'
import { lockArticle } from './load-article.ts'

/** An editor takes a dropped article back among the drafts. */
export function restoreArticle(
  installation: Installation,
  command: Command<ArticleTarget>,
): Promise<ArticleReceipt> {
  const verb = {
    procedure: 'article.restore',
    ability: 'edit-article',
    result: articleReceiptSchema,
  } as const
  return runCommand(installation, verb, command, async ({ tx, actor, record }) => {
    const event = decideRestore(await lockArticle(tx, actor, command.input.articleId), command.input)
    record(event)
    return articleReceiptOf(actor, event.data, 'draft')
  })
}

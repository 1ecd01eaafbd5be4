import { type ArticleTarget, decideDrop } from '@assay/review'
import { type Command, runCommand } from '../frame/command.ts'
import type { Installation } from '../frame/installation.ts'
import { type ArticleReceipt, articleReceiptOf, articleReceiptSchema } from './article-receipt.ts'
import { lockArticle } from './load-article.ts'

/** An editor leaves an article of a capture out before review begins. */
export function dropArticle(
  installation: Installation,
  command: Command<ArticleTarget>,
): Promise<ArticleReceipt> {
  const verb = { procedure: 'article.drop', ability: 'edit-article', result: articleReceiptSchema } as const
  return runCommand(installation, verb, command, async ({ tx, actor, record }) => {
    const event = decideDrop(await lockArticle(tx, actor, command.input.articleId), command.input)
    record(event)
    return articleReceiptOf(actor, event.data, 'dropped')
  })
}

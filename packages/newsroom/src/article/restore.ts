import { type ArticleTarget, decideRestore } from '@assay/review'
import { type Command, runCommand } from '../command/command.ts'
import type { Newsroom } from '../command/newsroom.ts'
import { type ArticleReceipt, articleReceiptOf, articleReceiptSchema } from './article-receipt.ts'
import { lockArticle } from './load-article.ts'

/** An editor takes a dropped article back among the drafts. */
export function restoreArticle(newsroom: Newsroom, command: Command<ArticleTarget>): Promise<ArticleReceipt> {
  const verb = {
    procedure: 'article.restore',
    ability: 'edit-article',
    result: articleReceiptSchema,
  } as const
  return runCommand(newsroom, verb, command, async ({ tx, actor, record }) => {
    const event = decideRestore(await lockArticle(tx, actor, command.input.articleId), command.input)
    record(event)
    return articleReceiptOf(actor, event.data, 'draft')
  })
}

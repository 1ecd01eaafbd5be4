import type { Transaction } from '@assay/db'
import {
  type ArticleScene,
  attributionSchema,
  decideRecut,
  type RecutScene,
  type RecutStatements,
  ReviewError,
} from '@assay/review'
import { z } from 'zod'
import { hashText } from '../capture/describe-articles.ts'
import { keepStatementTexts } from '../capture/keep-content.ts'
import { type Command, runCommand } from '../command/command.ts'
import type { Newsroom } from '../command/newsroom.ts'
import { articleReceiptOf, articleReceiptSchema } from './article-receipt.ts'
import { lockArticle } from './load-article.ts'

/** `created` in reading order: what stands where the retired statements stood. */
export const recutReceiptSchema = articleReceiptSchema.extend({
  retired: z.array(z.string()),
  created: z.array(
    z.object({ id: z.string(), start: z.int(), end: z.int(), kind: z.string(), paragraph: z.int() }),
  ),
})
type RecutReceipt = z.infer<typeof recutReceiptSchema>

/** An editor splits, joins or re-bounds neighbouring statements of an article. */
export function recutStatements(
  newsroom: Newsroom,
  command: Command<RecutStatements>,
): Promise<RecutReceipt> {
  const verb = {
    procedure: 'article.recut',
    ability: 'recut-statements',
    result: recutReceiptSchema,
  } as const
  return runCommand(newsroom, verb, command, async ({ tx, actor, record, newId }) => {
    const article = await lockArticle(tx, actor, command.input.articleId)
    const scene = await loadRecut(tx, article)
    const event = decideRecut(scene, command.input, { newId, hashText })
    record(event)
    const { retired, created: statements } = event.data
    await keepStatementTexts(tx, { articleId: article.id, text: scene.text, statements })
    const created = statements.map(({ statementId, start, end, kind, paragraph }) => {
      return { id: statementId, start, end, kind, paragraph }
    })
    return { ...articleReceiptOf(event.data, article.status), retired, created }
  })
}

async function loadRecut(tx: Transaction, article: ArticleScene): Promise<RecutScene> {
  const content = await tx.captureContent.findUnique({ where: { captureId: article.captureId } })
  if (content === null) throw new ReviewError('not-found', { captureId: article.captureId })
  const rows = await tx.statement.findMany({
    where: { articleId: article.id },
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
    include: { _count: { select: { assessments: { where: { standing: true } } } } },
  })
  const statements = rows.map(({ _count, attribution, ...row }) => ({
    ...row,
    attribution: attributionSchema.parse(attribution),
    standing: _count.assessments,
  }))
  return {
    article,
    text: content.text,
    statements: statements.filter(({ retired }) => !retired),
    retired: statements.filter(({ retired }) => retired),
  }
}

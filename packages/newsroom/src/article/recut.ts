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
import { type Command, runCommand } from '../frame/command.ts'
import type { Installation } from '../frame/installation.ts'
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
  installation: Installation,
  command: Command<RecutStatements>,
): Promise<RecutReceipt> {
  const verb = {
    procedure: 'article.recut',
    ability: 'recut-statements',
    result: recutReceiptSchema,
  } as const
  return runCommand(installation, verb, command, async ({ tx, actor, record, newId }) => {
    const article = await lockArticle(tx, actor, command.input.articleId)
    const scene = await loadRecut(tx, article, command.input.statementIds)
    const event = decideRecut(scene, command.input, { newId, hashText })
    record(event)
    const { retired, created: statements } = event.data
    await keepStatementTexts(tx, { articleId: article.id, text: scene.text, statements })
    const created = statements.map(({ statementId, start, end, kind, paragraph }) => {
      return { id: statementId, start, end, kind, paragraph }
    })
    return { ...articleReceiptOf(actor, event.data, article.status), retired, created }
  })
}

/** Loads the statements from the first to the last of those named, whatever stands or stood between included. */
async function loadRecut(
  tx: Transaction,
  article: ArticleScene,
  statementIds: readonly string[],
): Promise<RecutScene> {
  const content = await tx.captureContent.findUnique({ where: { captureId: article.captureId } })
  if (content === null) throw new ReviewError('not-found', { captureId: article.captureId })
  const named = await tx.statement.aggregate({
    where: { articleId: article.id, id: { in: [...statementIds] } },
    _min: { start: true },
    _max: { end: true },
  })
  const rows = await tx.statement.findMany({
    where: {
      articleId: article.id,
      start: { gte: named._min.start ?? 0 },
      end: { lte: named._max.end ?? 0 },
    },
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
    include: {
      _count: { select: { assessments: { where: { standing: true } } } },
      decision: { select: { standing: true } },
    },
  })
  const statements = rows.map(({ _count, decision, attribution, ...row }) => ({
    ...row,
    attribution: attributionSchema.parse(attribution),
    standing: _count.assessments,
    decided: decision?.standing ?? false,
  }))
  return {
    article,
    text: content.text,
    statements: statements.filter(({ retired }) => !retired),
    retired: statements.filter(({ retired }) => retired),
  }
}

import { idSchema, numberRangeSchema, numberRuns, ReviewError, shareOut } from '@assay/review'
import { z } from 'zod'
import type { Reading } from '../reading.ts'
import { sightOf } from '../visible/sight.ts'
import { readArticlesOfWork, readWorkStatements } from '../visible/work.ts'
import { numberRunSchema } from './work-line.ts'

export const previewSharesSchema = z.object({
  targets: z
    .array(z.object({ articleId: idSchema, range: numberRangeSchema.nullable() }))
    .min(1)
    .max(100),
  assigneeIds: z.array(idSchema).min(1).max(50),
  perStatement: z.int().min(1).max(20),
})

/** Who gets what where statements are shared out, in the order of the people. */
export const sharesSchema = z.array(
  z.object({
    assigneeId: z.string(),
    count: z.int(),
    articles: z.array(
      z.object({
        articleId: z.string(),
        headline: z.string().nullable(),
        numbers: z.array(numberRunSchema),
      }),
    ),
  }),
)

/**
 * Shows what sharing out would give whom, by the rule by which it is done.
 *
 * @throws ReviewError `not-found`
 */
export async function previewShares(
  reading: Reading,
  { targets, assigneeIds, perStatement }: z.infer<typeof previewSharesSchema>,
): Promise<z.infer<typeof sharesSchema>> {
  const sight = sightOf(reading)
  const articleIds = targets.map(({ articleId }) => articleId)
  const articles = new Map((await readArticlesOfWork(sight, articleIds)).map((row) => [row.id, row]))
  const statements = await readWorkStatements(sight, articleIds)
  const rows = targets.map(({ articleId, range }) => {
    const article = articles.get(articleId)
    if (article === undefined) throw new ReviewError('not-found', { articleId })
    const standing = (statements.get(articleId) ?? []).filter(({ retired }) => !retired)
    const inRange = range === null ? standing : standing.slice(range.from - 1, range.to)
    return { articleId, headline: article.headline, standing, ids: inRange.map(({ id }) => id) }
  })
  const all = rows.flatMap(({ ids }) => ids)
  return shareOut(all, { assigneeIds, perStatement }).map(({ assigneeId, statementIds }) => {
    const share = new Set(statementIds)
    return {
      assigneeId,
      count: statementIds.length,
      articles: rows
        .map(({ articleId, headline, standing }) => ({
          ...{ articleId, headline },
          numbers: numberRuns(share, standing),
        }))
        .filter(({ numbers }) => numbers.length > 0),
    }
  })
}

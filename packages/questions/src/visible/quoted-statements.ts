import { anyOf } from '@assay/db'
import { z } from 'zod'
import type { Sight } from './sight.ts'

/** A statement in its own words, with the article that it stands in. */
export const quotedStatementSchema = z.object({
  statementId: z.string(),
  articleId: z.string(),
  headline: z.string().nullable(),
  language: z.string(),
  text: z.string(),
})
type QuotedStatement = z.infer<typeof quotedStatementSchema>

/** These statements in their words, article after article in reading order; at most `limit` where one is given. */
export async function readQuoted(
  sight: Sight,
  ids: readonly string[],
  limit?: number,
): Promise<QuotedStatement[]> {
  const all = sight
    .statements()
    .innerJoin('article as a', 'a.id', 's.articleId')
    .innerJoin('statementText as t', (join) =>
      join.onRef('t.statementId', '=', 's.id').onRef('t.version', '=', 's.version'),
    )
    .where('s.id', '=', anyOf(ids))
    .orderBy('s.articleId')
    .orderBy('s.start')
    .select(['s.id as statementId', 's.articleId', 'a.headline', 'a.language', 't.text'])
  const rows = await (limit === undefined ? all : all.limit(limit)).execute()
  return z.array(quotedStatementSchema).parse(rows)
}

import { type Reader, sql, type Transaction } from '@assay/db'
import {
  type Actor,
  type BlindReview,
  type BlindScene,
  blindStatusSchema,
  blindUntilSchema,
} from '@assay/review'
import { z } from 'zod'
import { lockArticle } from './load-article.ts'

const standingSchema = z.object({
  until: blindUntilSchema.nullable(),
  status: blindStatusSchema.nullable(),
  isAssessed: z.boolean(),
})

/**
 * Loads what the rules of a blind review look at, with the article locked: whoever assesses one of its statements
 * holds it shared, so what is read after the lock counts them all.
 *
 * @throws ReviewError `not-found`
 */
export async function loadBlindScene(tx: Transaction, actor: Actor, articleId: string): Promise<BlindScene> {
  const article = await lockArticle(tx, actor, articleId)
  return { article, ...(await readStanding(tx, articleId)) }
}

async function readStanding(
  reader: Reader,
  articleId: string,
): Promise<{ review: BlindReview | null; isAssessed: boolean }> {
  const rows = await reader.$queryRaw(sql`
    SELECT b.until, b.status,
      EXISTS (SELECT 1 FROM statement s JOIN assessment x ON x.statement_id = s.id WHERE s.article_id = a.id)
      OR EXISTS (SELECT 1 FROM statement s JOIN decision d ON d.statement_id = s.id WHERE s.article_id = a.id)
        AS "isAssessed"
    FROM article a LEFT JOIN blind_review b ON b.id = a.id WHERE a.id = ${articleId}`)
  const [row] = z.array(standingSchema).parse(rows)
  const { until = null, status = null, isAssessed = false } = row ?? {}
  return { review: until === null || status === null ? null : { until, status }, isAssessed }
}

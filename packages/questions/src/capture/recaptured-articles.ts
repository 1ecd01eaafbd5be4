import { type Reader, sql } from '@assay/db'
import { z } from 'zod'

/** An article that a capture once held and that is read in a later one now. */
export const recapturedArticleSchema = z.object({
  articleId: z.string(),
  headline: z.string().nullable(),
  captureId: z.string(),
  capturedAt: z.iso.datetime(),
})
export type RecapturedArticle = z.infer<typeof recapturedArticleSchema>

const storedSchema = z.array(recapturedArticleSchema.extend({ capturedAt: z.date() }))

/** The articles that a capture once held and that were carried on, each with the capture it is read in now. */
export async function readRecaptured(
  reader: Reader,
  { workspaceId, captureId }: { workspaceId: string; captureId: string },
): Promise<RecapturedArticle[]> {
  const rows = await reader.$queryRaw(sql`
    SELECT a.id AS "articleId", a.headline, c.id AS "captureId", c.captured_at AS "capturedAt"
    FROM article a JOIN capture c ON c.id = a.capture_id
    WHERE c.id <> ${captureId} AND a.id IN (
      SELECT e.article_id FROM event e
      WHERE e.log_id = ${workspaceId} AND e.type = 'article-recaptured'
        AND e.data->'before'->>'captureId' = ${captureId})
    ORDER BY c.captured_at DESC, c.id DESC, a.start, a.id`)
  return storedSchema.parse(rows).map((row) => ({ ...row, capturedAt: row.capturedAt.toISOString() }))
}

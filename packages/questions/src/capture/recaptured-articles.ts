import type { Reader } from '@assay/db'
import { z } from 'zod'
import { readRecaptures } from './recaptures.ts'

/** An article that a capture once held and that is read in a later one now. */
export const recapturedArticleSchema = z.object({
  articleId: z.string(),
  headline: z.string().nullable(),
  captureId: z.string(),
  capturedAt: z.iso.datetime(),
})
export type RecapturedArticle = z.infer<typeof recapturedArticleSchema>

/** The articles that a capture once held and that were carried on, each with the capture it is read in now. */
export async function readRecaptured(reader: Reader, captureId: string): Promise<RecapturedArticle[]> {
  const moved = await readRecaptures(reader, { captureId })
  const articles = await reader.article.findMany({
    where: { id: { in: moved.map(({ articleId }) => articleId) }, captureId: { not: captureId } },
    include: { capture: { select: { capturedAt: true } } },
    orderBy: [
      { capture: { capturedAt: 'desc' } },
      { capture: { id: 'desc' } },
      { start: 'asc' },
      { id: 'asc' },
    ],
  })
  return articles.map(({ id, headline, captureId, capture }) => ({
    articleId: id,
    headline,
    captureId,
    capturedAt: capture.capturedAt.toISOString(),
  }))
}

import { type ArticleStatus, articleDetailsSchema, articleStatuses } from '@assay/review'
import { z } from 'zod'

/** The answer to a command about an article: where it stands now, and the version that the next write names. */
export const articleReceiptSchema = z.object({
  articleId: z.string(),
  version: z.int().positive(),
  status: z.enum(articleStatuses),
})
export type ArticleReceipt = z.infer<typeof articleReceiptSchema>

export const articleReceiptsSchema = z.object({ articles: z.array(articleReceiptSchema) })

export const editReceiptSchema = articleReceiptSchema.extend({ details: articleDetailsSchema })

/** The receipt for an event that changed an article's version. */
export function articleReceiptOf(
  data: { articleId: string; version: number },
  status: ArticleStatus,
): ArticleReceipt {
  return { articleId: data.articleId, version: data.version, status }
}

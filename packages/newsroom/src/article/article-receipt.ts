import type { Actor } from '@assay/review'
import {
  type ArticleStatus,
  abilitiesOn,
  articleDetailsSchema,
  articleStatuses,
  objectAbilities,
} from '@assay/review'
import { z } from 'zod'

/** The answer to a command about an article: where it stands now, and the version that the next write names. */
export const articleReceiptSchema = z.object({
  articleId: z.string(),
  version: z.int().positive(),
  status: z.enum(articleStatuses),
  /** What may be done to it now. An answer that was kept under its key by an earlier version of Assay has none. */
  abilities: z.array(z.enum(objectAbilities.article)).catch([]),
})
export type ArticleReceipt = z.infer<typeof articleReceiptSchema>

export const articleReceiptsSchema = z.object({ articles: z.array(articleReceiptSchema) })

export const editReceiptSchema = articleReceiptSchema.extend({ details: articleDetailsSchema })

/** The receipt for an event that changed an article's version. */
export function articleReceiptOf(
  actor: Actor,
  { articleId, version }: { articleId: string; version: number },
  status: ArticleStatus,
): ArticleReceipt {
  const abilities = abilitiesOn(actor, { kind: 'article', status })
  return { articleId, version, status, abilities }
}

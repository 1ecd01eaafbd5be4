import type { EventData } from '@assay/review'
import { z } from 'zod'
import { articleReceiptSchema } from './article-receipt.ts'

/** How many statements come over in which way. */
export const carryOverCountsSchema = z.object({
  identical: z.int(),
  cosmetic: z.int(),
  material: z.int(),
  orphaned: z.int(),
  added: z.int(),
})

/** The answer to carrying over: the article that moved on, and what became of its statements. */
export const carryOverReceiptSchema = articleReceiptSchema.extend({ counts: carryOverCountsSchema })

/** Counts what becomes of the statements. */
export function countsOf({
  carried,
  orphaned,
  added,
}: Pick<EventData<'article-recaptured'>, 'carried' | 'orphaned' | 'added'>): z.infer<
  typeof carryOverCountsSchema
> {
  const count = (wanted: string) => carried.filter(({ change }) => change === wanted).length
  return {
    identical: count('identical'),
    cosmetic: count('cosmetic'),
    material: count('material'),
    orphaned: orphaned.length,
    added: added.length,
  }
}

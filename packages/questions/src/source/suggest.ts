import { idSchema, searchSchema } from '@assay/review'
import { z } from 'zod'
import type { Reading } from '../reading.ts'
import { readCitedSources } from '../visible/said.ts'
import { sightOf } from '../visible/sight.ts'

export const suggestSourcesSchema = z.object({
  search: searchSchema,
  limit: z.int().min(1).max(50),
  /** With it, only what a standing assessment of this article cites. */
  articleId: idSchema.optional(),
})

export const suggestedSourcesSchema = z.array(
  z.object({
    url: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    citations: z.int(),
  }),
)

/** Sources that were cited before in the workspace, the latest first: offered again when a new one is typed. */
export async function suggestSources(
  reading: Reading,
  query: z.infer<typeof suggestSourcesSchema>,
): Promise<z.infer<typeof suggestedSourcesSchema>> {
  return readCitedSources(sightOf(reading), query)
}

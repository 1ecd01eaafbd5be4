import { z } from 'zod'
import type { Reading } from '../reading.ts'
import { readArticleFacets } from '../visible/article-facets.ts'
import { sightOf } from '../visible/sight.ts'

const countedSchema = z.object({ value: z.string(), count: z.int() })

/** What the list can be filtered by, with how many articles each choice has. */
export const articleFacetsSchema = z.object({
  captures: z.int(),
  statuses: z.array(countedSchema),
  /** Articles in which there is something to do for whoever looks. */
  forMe: z.int(),
  states: z.array(countedSchema),
  verdicts: z.array(countedSchema),
  publishers: z.array(countedSchema),
  languages: z.array(countedSchema),
})

/** Counts the workspace's articles by everything the list filters by. */
export async function listArticleFacets(reading: Reading): Promise<z.infer<typeof articleFacetsSchema>> {
  const sight = sightOf(reading)
  const captures = await sight.reader.capture.count({ where: { workspaceId: sight.workspaceId } })
  return { captures, ...(await readArticleFacets(sight)) }
}

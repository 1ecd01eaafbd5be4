import { sql } from '@assay/db'
import { workspaceOpenTo } from '@assay/review'
import { z } from 'zod'
import type { Reading } from '../reading.ts'

const countedSchema = z.object({ value: z.string(), count: z.int() })

/** What the list can be filtered by, with how many articles each choice has. */
export const articleFacetsSchema = z.object({
  captures: z.int(),
  statuses: z.array(countedSchema),
  states: z.array(countedSchema),
  verdicts: z.array(countedSchema),
  publishers: z.array(countedSchema),
  languages: z.array(countedSchema),
})

/** Counts the workspace's articles by everything the list filters by. */
export async function listArticleFacets({
  database: { prisma },
  viewer,
}: Reading): Promise<z.infer<typeof articleFacetsSchema>> {
  const workspaceId = workspaceOpenTo(viewer)
  const [row] = z.array(articleFacetsSchema).parse(
    await prisma.$queryRaw(sql`
      WITH live AS (
        SELECT id, status, publisher, language FROM article
        WHERE workspace_id = ${workspaceId} AND status NOT IN ('merged', 'dropped')
      ), cut AS (
        SELECT DISTINCT s.article_id, s.state, s.verdict
        FROM statement s JOIN live ON live.id = s.article_id WHERE NOT s.retired
      ), counted AS (
        SELECT 'status' AS facet, status AS value, count(*)::int AS count FROM live GROUP BY status
        UNION ALL SELECT 'publisher', publisher, count(*)::int FROM live GROUP BY publisher
        UNION ALL SELECT 'language', language, count(*)::int FROM live GROUP BY language
        UNION ALL SELECT 'state', state, count(DISTINCT article_id)::int FROM cut GROUP BY state
        UNION ALL SELECT 'verdict', verdict, count(DISTINCT article_id)::int FROM cut
          WHERE state <> 'needs-review' GROUP BY verdict
      ), listed AS (
        SELECT facet, jsonb_agg(jsonb_build_object('value', value, 'count', count) ORDER BY count DESC, value) AS choices
        FROM counted WHERE value IS NOT NULL GROUP BY facet
      )
      SELECT (SELECT count(*)::int FROM capture WHERE workspace_id = ${workspaceId}) AS captures,
        COALESCE((SELECT choices FROM listed WHERE facet = 'status'), '[]') AS statuses,
        COALESCE((SELECT choices FROM listed WHERE facet = 'state'), '[]') AS states,
        COALESCE((SELECT choices FROM listed WHERE facet = 'verdict'), '[]') AS verdicts,
        COALESCE((SELECT choices FROM listed WHERE facet = 'publisher'), '[]') AS publishers,
        COALESCE((SELECT choices FROM listed WHERE facet = 'language'), '[]') AS languages`),
  )
  if (row === undefined) throw new Error('A query without rows where one row is certain')
  return row
}

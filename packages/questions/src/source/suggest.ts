import { emptySql, joinSql, type Sql, sql } from '@assay/db'
import { searchSchema, workspaceOpenTo } from '@assay/review'
import { z } from 'zod'
import { holds } from '../folded.ts'
import type { Reading } from '../reading.ts'

export const suggestSourcesSchema = z.object({
  search: searchSchema,
  limit: z.int().min(1).max(50),
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
  { database: { prisma }, viewer }: Reading,
  { search, limit }: z.infer<typeof suggestSourcesSchema>,
): Promise<z.infer<typeof suggestedSourcesSchema>> {
  const workspaceId = workspaceOpenTo(viewer)
  const found = await prisma.$queryRaw(sql`
    SELECT s.url, s.title, s.publisher,
      (SELECT count(*)::int FROM citation c WHERE c.source_id = s.id) AS citations
    FROM source s
    WHERE s.workspace_id = ${workspaceId} ${search === '' ? emptySql : anyHolds(search)}
    ORDER BY s.cited_at DESC
    LIMIT ${limit}`)
  return suggestedSourcesSchema.parse(found)
}

function anyHolds(search: string): Sql {
  const conditions = [sql`s.url`, sql`s.title`, sql`s.publisher`].map((column) => holds(column, search))
  return sql`AND (${joinSql(conditions, ' OR ')})`
}

import { type Reader, sql } from '@assay/db'
import type { AssessmentRecord } from '@assay/exchange'
import type { Actor, Newsroom } from '../command/newsroom.ts'
import { readRecords } from './read-records.ts'

const pageSize = 500

/**
 * Every standing assessment of an article, or of the whole workspace, in reading order within each article,
 * a page at a time: nothing is held but the page at hand.
 *
 * @param options `articleId` null for all; `baseUrl` where this installation is reached, for the addresses
 */
export async function* exportAssessments(
  { database: { prisma } }: Newsroom,
  { workspaceId }: Actor,
  { articleId, baseUrl }: { articleId: string | null; baseUrl: string },
): AsyncGenerator<AssessmentRecord> {
  const { slug: workspaceSlug } = await prisma.workspace.findUniqueOrThrow({ where: { id: workspaceId } })
  let after: Place = { articleId: '', start: -1, id: '' }
  for (;;) {
    const page = await placesAfter(prisma, { workspaceId, articleId, after })
    yield* await readRecords(prisma, { baseUrl, workspaceSlug, ids: page.map(({ id }) => id) })
    const last = page.at(-1)
    if (last === undefined || page.length < pageSize) return
    after = last
  }
}

type Place = { articleId: string; start: number; id: string }

function placesAfter(
  reader: Reader,
  { workspaceId, articleId, after }: { workspaceId: string; articleId: string | null; after: Place },
): Promise<Place[]> {
  return reader.$queryRaw<Place[]>(sql`
    SELECT s.article_id AS "articleId", s.start, a.id
    FROM assessment a JOIN statement s ON s.id = a.statement_id
    WHERE a.workspace_id = ${workspaceId} AND a.standing AND NOT s.retired
      AND (${articleId}::text IS NULL OR s.article_id = ${articleId})
      AND (s.article_id, s.start, a.id) > (${after.articleId}, ${after.start}::int, ${after.id})
    ORDER BY s.article_id, s.start, a.id
    LIMIT ${pageSize}`)
}

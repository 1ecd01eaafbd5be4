import { leadOf, presentTree, type Reader, sql } from '@assay/db'
import type { AssessmentRecord, ExportCheckpoint } from '@assay/exchange'
import { encodeBase64 } from '@assay/ledger'
import { idSchema, ReviewError, workspaceOpenTo } from '@assay/review'
import { z } from 'zod'
import type { Reading } from '../reading.ts'
import { readRecords } from './read-records.ts'

const pageSize = 500

/** `articleId` null for the whole workspace; `baseUrl` is where this reading is reached, for the addresses. */
export const exportAssessmentsSchema = z.object({ articleId: idSchema.nullable(), baseUrl: z.url() })

type AssessmentExport = { checkpoint: ExportCheckpoint | null; records: AsyncGenerator<AssessmentRecord> }

/**
 * Every standing assessment of an article, or of the whole workspace, in reading order within each article,
 * a page at a time: nothing is held but the page at hand. Statements that the article's present capture has no more
 * are left out: what was said of them is in the history. With the records the newest checkpoint of the log, read
 * before them; null where the log was never signed.
 *
 * @throws ReviewError `not-found` before the first record
 */
export async function exportAssessments(
  { database: { prisma }, viewer }: Reading,
  { articleId, baseUrl }: z.infer<typeof exportAssessmentsSchema>,
): Promise<AssessmentExport> {
  const workspaceId = workspaceOpenTo(viewer)
  const { slug } = await prisma.workspace.findUniqueOrThrow({ where: { id: workspaceId } })
  if (articleId !== null) {
    const article = await prisma.article.findFirst({ where: { id: articleId, workspaceId } })
    if (article === null) throw new ReviewError('not-found', { articleId })
  }
  const present = await presentTree(prisma, workspaceId)
  const lead = present === null ? 0 : leadOf(present.tree)
  const wanted = { workspaceId, workspaceSlug: slug, articleId, baseUrl, lead }
  return { checkpoint: checkpointOf(present), records: readAll(prisma, wanted) }
}

/** The signed head of a log as a file carries it. */
export function checkpointOf(present: Awaited<ReturnType<typeof presentTree>>): ExportCheckpoint | null {
  if (!present?.head) return null
  const { origin, size, root, note } = present.head
  return { origin, size, root: encodeBase64(root), note }
}

type Wanted = {
  workspaceId: string
  workspaceSlug: string
  articleId: string | null
  baseUrl: string
  /** How many leaves of the log stand before its first event. */
  lead: number
}

async function* readAll(
  prisma: Reader,
  { workspaceId, articleId, ...wanted }: Wanted,
): AsyncGenerator<AssessmentRecord> {
  let after: Place = { articleId: '', start: -1, id: '' }
  for (;;) {
    const page = await placesAfter(prisma, { workspaceId, articleId, after })
    yield* await readRecords(prisma, { ...wanted, ids: page.map(({ id }) => id) })
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

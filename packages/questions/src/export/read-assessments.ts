import { leadOf, presentTree } from '@assay/db'
import type { AssessmentRecord, ExportCheckpoint } from '@assay/exchange'
import { encodeBase64 } from '@assay/ledger'
import { idSchema, ReviewError } from '@assay/review'
import { z } from 'zod'
import type { Reading } from '../reading.ts'
import { readPlacesAfter, type SaidPlace } from '../visible/said.ts'
import { type Sight, sightOf } from '../visible/sight.ts'
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
  reading: Reading,
  { articleId, baseUrl }: z.infer<typeof exportAssessmentsSchema>,
): Promise<AssessmentExport> {
  const sight = sightOf(reading)
  const { reader, workspaceId } = sight
  const { slug } = await reader.workspace.findUniqueOrThrow({ where: { id: workspaceId } })
  if (articleId !== null) {
    const article = await reader.article.findFirst({ where: { id: articleId, workspaceId } })
    if (article === null) throw new ReviewError('not-found', { articleId })
  }
  const present = await treeShown(sight)
  const lead = present === null ? 0 : leadOf(present.tree)
  const wanted = { workspaceSlug: slug, articleId, baseUrl, lead }
  return { checkpoint: checkpointOf(present), records: readAll(sight, wanted) }
}

/** The signed tree of the log; none for whoever a blind review binds, since its size is a count of what others did. */
export async function treeShown({ reader, viewer, workspaceId }: Sight) {
  return viewer.kind === 'bound-member' ? null : presentTree(reader, workspaceId)
}

/** The signed head of a log as a file carries it. */
export function checkpointOf(present: Awaited<ReturnType<typeof presentTree>>): ExportCheckpoint | null {
  if (!present?.head) return null
  const { origin, size, root, note } = present.head
  return { origin, size, root: encodeBase64(root), note }
}

type Wanted = {
  workspaceSlug: string
  articleId: string | null
  baseUrl: string
  /** How many leaves of the log stand before its first event. */
  lead: number
}

async function* readAll(sight: Sight, { articleId, ...wanted }: Wanted): AsyncGenerator<AssessmentRecord> {
  let after: SaidPlace = { articleId: '', start: -1, id: '' }
  for (;;) {
    const page = await readPlacesAfter(sight, { articleId, after, limit: pageSize })
    yield* await readRecords(sight, { ...wanted, ids: page.map(({ id }) => id) })
    const last = page.at(-1)
    if (last === undefined || page.length < pageSize) return
    after = last
  }
}

import { leadOf } from '@assay/db'
import type { DecisionRecord, ExportCheckpoint } from '@assay/exchange'
import { ReviewError } from '@assay/review'
import { z } from 'zod'
import type { Reading } from '../reading.ts'
import { type DecisionPlace, readDecisionsAfter } from '../visible/decided.ts'
import { type Sight, sightOf } from '../visible/sight.ts'
import { readDecisionRecords } from './decision-records.ts'
import { checkpointOf, exportAssessmentsSchema, treeShown } from './read-assessments.ts'

const pageSize = 250

/** `withAssessments` gives what each decision was weighed on in full, not only whose and what it said. */
export const exportDecisionsSchema = exportAssessmentsSchema.extend({ withAssessments: z.boolean() })
type Query = z.infer<typeof exportDecisionsSchema>

type DecisionExport = { checkpoint: ExportCheckpoint | null; records: AsyncGenerator<DecisionRecord> }

/**
 * Every standing decision of an article, or of the whole workspace, in reading order within each article, a page at a
 * time, with the newest checkpoint of the log, read before them. Statements that the article's present capture has no
 * more are left out, as in the export of assessments.
 *
 * @throws ReviewError `not-found` before the first record
 */
export async function exportDecisions(
  reading: Reading,
  { articleId, baseUrl, withAssessments }: Query,
): Promise<DecisionExport> {
  const sight = sightOf(reading)
  const { reader, workspaceId } = sight
  const { slug: workspaceSlug } = await reader.workspace.findUniqueOrThrow({ where: { id: workspaceId } })
  if (articleId !== null) {
    const article = await reader.article.findFirst({ where: { id: articleId, workspaceId } })
    if (article === null) throw new ReviewError('not-found', { articleId })
  }
  const present = await treeShown(sight)
  const lead = present === null ? 0 : leadOf(present.tree)
  const written = { workspaceSlug, baseUrl, withAssessments, lead }
  return { checkpoint: checkpointOf(present), records: readAll(sight, articleId, written) }
}

async function* readAll(
  sight: Sight,
  articleId: string | null,
  written: Omit<Parameters<typeof readDecisionRecords>[1], 'ids'>,
): AsyncGenerator<DecisionRecord> {
  let after: DecisionPlace = { articleId: '', start: -1, id: '' }
  for (;;) {
    const page = await readDecisionsAfter(sight, { articleId, after, limit: pageSize })
    yield* await readDecisionRecords(sight, { ...written, ids: page.map(({ id }) => id) })
    const last = page.at(-1)
    if (last === undefined || page.length < pageSize) return
    after = last
  }
}

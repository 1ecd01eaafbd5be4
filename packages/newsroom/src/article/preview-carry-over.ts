import {
  type Actor,
  articleDetailsSchema,
  articleStatuses,
  decideCarryOver,
  type EventData,
  idSchema,
  ReviewError,
  recaptureChanges,
  statementStates,
  verdictSchema,
  wordingChangeSchema,
} from '@assay/review'
import { z } from 'zod'
import type { Installation } from '../frame/installation.ts'
import { carryOverCountsSchema, countsOf } from './carry-over-receipt.ts'
import { readArticles } from './load-article.ts'
import { loadRecapture, type RecaptureScene } from './recapture-scene.ts'

export const compareRecaptureSchema = z.object({ articleId: idSchema, fromArticleId: idSchema })

const rowSchema = z.object({
  change: z.enum([...recaptureChanges, 'orphaned', 'added']),
  changes: z.array(wordingChangeSchema),
  kind: z.string(),
  before: z
    .object({
      statementId: z.string(),
      text: z.string(),
      /** How many assessments stand on it. */
      assessments: z.int(),
      state: z.enum(statementStates),
      verdict: verdictSchema.nullable(),
    })
    .nullable(),
  after: z.object({ text: z.string() }).nullable(),
})
type Row = z.infer<typeof rowSchema>

/** What carrying over would do: `details` are those that change; rows in the reading order of the later text. */
export const recaptureComparisonSchema = z.object({
  earlier: z.object({
    articleId: z.string(),
    version: z.int(),
    headline: z.string().nullable(),
    language: z.string(),
    capturedAt: z.iso.datetime(),
    status: z.enum(articleStatuses),
  }),
  later: z.object({
    articleId: z.string(),
    version: z.int(),
    captureId: z.string(),
    capturedAt: z.iso.datetime(),
  }),
  details: z.object({ before: articleDetailsSchema.partial(), after: articleDetailsSchema.partial() }),
  counts: carryOverCountsSchema,
  rows: z.array(rowSchema),
})
type RecaptureComparison = z.infer<typeof recaptureComparisonSchema>

/**
 * Compares an article with the draft of a later capture of its address: what the command would decide if it were
 * given now.
 *
 * @throws ReviewError `not-found`, and whatever the command refuses but a stale version
 */
export async function compareRecapture(
  { database: { prisma } }: Installation,
  actor: Actor,
  { articleId, fromArticleId }: z.infer<typeof compareRecaptureSchema>,
): Promise<RecaptureComparison> {
  const [later, earlier] = await readArticles(prisma, actor, [articleId, fromArticleId])
  if (later === undefined || earlier === undefined) throw new ReviewError('not-found', { articleId })
  const scene = await loadRecapture(prisma, actor.workspaceId, { earlier, later })
  const versions = { version: later.version, fromVersion: earlier.version }
  const { data } = decideCarryOver(scene, { articleId, fromArticleId, ...versions })
  const { headline, language } = earlier.details
  const { capturedAt } = scene.earlier
  return recaptureComparisonSchema.parse({
    earlier: {
      articleId: earlier.id,
      version: earlier.version,
      headline,
      language,
      capturedAt,
      status: earlier.status,
    },
    later: {
      articleId: later.id,
      version: later.version,
      captureId: later.captureId,
      capturedAt: scene.later.capturedAt,
    },
    details: data.details,
    counts: countsOf(data),
    rows: rowsOf(scene, data),
  })
}

/** The rows in the order of the later text, what is gone after what stood before it. */
function rowsOf(scene: RecaptureScene, { carried, orphaned }: EventData<'article-recaptured'>): Row[] {
  const goneAfter = new Map<string | null, Row[]>()
  const gone = new Set(orphaned)
  const before = new Map<string, Row['before']>()
  let last: string | null = null
  for (const statement of scene.earlier.statements) {
    const told = beforeOf(statement, scene.earlier.text)
    before.set(statement.id, told)
    if (!gone.has(statement.id)) {
      last = statement.id
      continue
    }
    const row: Row = { change: 'orphaned', changes: [], kind: statement.kind, before: told, after: null }
    goneAfter.set(last, [...(goneAfter.get(last) ?? []), row])
  }
  const byCut = new Map(carried.map((row) => [row.replaces, row]))
  const rows = scene.later.statements.flatMap(({ id, kind, start, end }): Row[] => {
    const after = { text: scene.later.text.slice(start, end) }
    const row = byCut.get(id)
    if (row === undefined) return [{ change: 'added', changes: [], kind, before: null, after }]
    const { change, changes, statementId } = row
    const told = { change, changes, kind, before: before.get(statementId) ?? null, after }
    return [told, ...(goneAfter.get(statementId) ?? [])]
  })
  return [...(goneAfter.get(null) ?? []), ...rows]
}

function beforeOf(statement: RecaptureScene['earlier']['statements'][number], text: string): Row['before'] {
  const { id: statementId, start, end, standing, state, verdict } = statement
  return { statementId, text: text.slice(start, end), assessments: standing.length, state, verdict }
}

import { type Reader, sql } from '@assay/db'
import {
  articleStatuses,
  idSchema,
  positionSchema,
  ReviewError,
  statementStates,
  verdictSchema,
  workspaceOpenTo,
} from '@assay/review'
import { z } from 'zod'
import { auditEntrySchema, readEntries } from '../event/read-entries.ts'
import type { Reading } from '../reading.ts'
import { findTrack, type TrackedEvent, trackedSchema } from './track.ts'

export const storyQuerySchema = z.object({
  articleId: idSchema,
  /** The position after which the page begins. */
  cursor: positionSchema.nullish(),
  limit: z.int().min(1).max(200),
})

const standingSchema = z.object({ state: z.enum(statementStates), verdict: verdictSchema.nullable() })

/** One event of the story. `turn` is how its statement stood before and after, where that changed. */
const storyEntrySchema = auditEntrySchema.extend({
  position: z.int(),
  turn: z.object({ before: standingSchema, after: standingSchema }).nullable(),
})

export const storyPageSchema = z.object({
  article: z.object({
    id: z.string(),
    headline: z.string().nullable(),
    status: z.enum(articleStatuses),
  }),
  /** Oldest first. */
  entries: z.array(storyEntrySchema),
  /** How many events the whole story has, and how many of them come before this page. */
  total: z.int(),
  before: z.int(),
  next: z.int().nullable(),
})

/**
 * Reads a page of an article's whole history, from its capture on.
 *
 * @throws ReviewError `not-found`
 */
export async function readStory(
  { database: { prisma }, viewer }: Reading,
  { articleId, cursor, limit }: z.infer<typeof storyQuerySchema>,
): Promise<z.infer<typeof storyPageSchema>> {
  const workspaceId = workspaceOpenTo(viewer)
  const article = await prisma.article.findFirst({ where: { id: articleId, workspaceId } })
  if (article === null) throw new ReviewError('not-found', { articleId })
  const track = await findTrack(prisma, viewer, { scope: 'article', id: articleId })
  const { logId } = track
  const imports = await findImports(prisma, logId, articleId)
  const all = [...imports, ...(track.events ?? [])].sort((one, other) => one.position - other.position)
  const before = all.filter(({ position }) => position <= (cursor ?? -1)).length
  const page = all.slice(before, before + limit)
  const ids = page.map(({ id }) => id)
  const entries = await readEntries(prisma, sql`SELECT id FROM event WHERE id = ANY(${ids})`)
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const turns = await readTurns(prisma, logId, ids)
  const last = page.at(-1)
  return {
    article: {
      id: article.id,
      headline: article.headline,
      status: z.enum(articleStatuses).parse(article.status),
    },
    entries: page.flatMap(({ id, position }) => {
      const entry = byId.get(id)
      return entry === undefined ? [] : [{ ...entry, position, turn: turns.get(id) ?? null }]
    }),
    total: all.length,
    before,
    next: last !== undefined && before + page.length < all.length ? last.position : null,
  }
}

/** How the captures came in that the article was found in, which no event of its own says. */
async function findImports(reader: Reader, logId: string, articleId: string): Promise<TrackedEvent[]> {
  const rows = await reader.$queryRaw(sql`
    SELECT l.position, e.id FROM event e JOIN ledger_entry l ON l.event_id = e.id
    WHERE e.log_id = ${logId} AND e.type = 'capture-imported' AND e.data->>'captureId' IN (
      SELECT data->>'captureId' FROM event
      WHERE log_id = ${logId} AND article_id = ${articleId}
        AND type IN ('article-extracted', 'article-recaptured'))`)
  return z.array(trackedSchema).parse(rows)
}

const turnsSchema = z.array(
  z.object({ id: z.string(), before: standingSchema.nullable(), after: standingSchema }),
)

/** How each of these events changed the standing of its statement; those that left it as it was are left out. */
async function readTurns(reader: Reader, logId: string, ids: readonly string[]) {
  const rows = await reader.$queryRaw(sql`
    SELECT e.id, e.data->'statement' AS after, (
      SELECT standing FROM (
        SELECT pl.position, p.data->'statement' AS standing
        FROM event p JOIN ledger_entry pl ON pl.event_id = p.id
        WHERE p.log_id = ${logId} AND p.statement_id = e.statement_id AND p.data ? 'statement'
        UNION ALL
        SELECT pl.position, carried->'statement'
        FROM event p JOIN ledger_entry pl ON pl.event_id = p.id,
          jsonb_array_elements(p.data->'carried') AS carried
        WHERE p.log_id = ${logId} AND p.type = 'article-recaptured' AND p.article_id = e.article_id
          AND carried->>'statementId' = e.statement_id
      ) said WHERE position < l.position ORDER BY position DESC LIMIT 1
    ) AS before
    FROM event e JOIN ledger_entry l ON l.event_id = e.id
    WHERE e.id = ANY(${[...ids]}) AND e.statement_id IS NOT NULL AND e.data ? 'statement'`)
  const open = { state: 'open' as const, verdict: null }
  return new Map(
    turnsSchema
      .parse(rows)
      .map(({ id, before, after }) => [id, { before: before ?? open, after }] as const)
      .filter(([, { before, after }]) => before.state !== after.state || before.verdict !== after.verdict),
  )
}

import {
  articleStatuses,
  idSchema,
  logOpenTo,
  positionSchema,
  ReviewError,
  standingSchema,
} from '@assay/review'
import { z } from 'zod'
import { readRecaptures } from '../capture/recaptures.ts'
import { auditEntrySchema, readEntries } from '../event/read-entries.ts'
import type { Reading } from '../reading.ts'
import { findImports } from '../visible/imports.ts'
import { sightOf } from '../visible/sight.ts'
import { readTurns } from '../visible/turns.ts'
import { findTrack } from './track.ts'

export const storyQuerySchema = z.object({
  articleId: idSchema,
  /** The position after which the page begins. */
  cursor: positionSchema.nullish(),
  limit: z.int().min(1).max(200),
})

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
 * @throws ReviewError `not-found`, `closed-under-blind-review`
 */
export async function readStory(
  reading: Reading,
  { articleId, cursor, limit }: z.infer<typeof storyQuerySchema>,
): Promise<z.infer<typeof storyPageSchema>> {
  const workspaceId = logOpenTo(reading.viewer)
  const sight = sightOf(reading)
  const { reader } = sight
  const article = await reader.article.findFirst({ where: { id: articleId, workspaceId } })
  if (article === null) throw new ReviewError('not-found', { articleId })
  const track = await findTrack(sight, { scope: 'article', id: articleId })
  // How the captures came in that the article was found in, which no event of its own says.
  const moves = await readRecaptures(reader, { articleId })
  const captureIds = [article.captureId, ...moves.map(({ captureId }) => captureId)]
  const imports = await findImports(sight, captureIds)
  const all = [...imports, ...(track.events ?? [])].sort((one, other) => one.position - other.position)
  const before = all.filter(({ position }) => position <= (cursor ?? -1)).length
  const page = all.slice(before, before + limit)
  const ids = page.map(({ id }) => id)
  const entries = await readEntries(sight, ids)
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const turns = await readTurns(sight, ids)
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

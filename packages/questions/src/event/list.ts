import { eventTypeSchema, idSchema, instantSchema, logOpenTo, searchSchema, viewerCan } from '@assay/review'
import { z } from 'zod'
import type { Reading } from '../reading.ts'
import { findEventPage } from '../visible/event-page.ts'
import { readFeedPosition } from '../visible/feed-numbers.ts'
import { sightOf } from '../visible/sight.ts'
import { auditEntrySchema, readEntries } from './read-entries.ts'

/** Where a page of events ends: the time and id of its last one. */
const cursorSchema = z.object({ at: instantSchema, id: idSchema })

const eventFilterSchema = z.object({
  personId: idSchema.nullable(),
  articleId: idSchema.nullable(),
  statementId: idSchema.nullable(),
  type: eventTypeSchema.nullable(),
  since: instantSchema.nullable(),
  until: instantSchema.nullable(),
  search: searchSchema,
})

export const everyEvent: z.infer<typeof eventFilterSchema> = {
  personId: null,
  articleId: null,
  statementId: null,
  type: null,
  since: null,
  until: null,
  search: '',
}

export const listEventsSchema = eventFilterSchema.extend({
  cursor: cursorSchema.nullish(),
  limit: z.int().min(1).max(100),
})

/** `position` is where the live feed follows on. */
export const eventPageSchema = z.object({
  entries: z.array(auditEntrySchema),
  next: cursorSchema.nullable(),
  position: z.int(),
})

/**
 * A page of the workspace's events, latest first. Pages are cut by time and id, never by counting, so that
 * the last of a hundred thousand costs what the first does.
 *
 * @throws ReviewError `closed-under-blind-review`
 */
export async function listEvents(
  reading: Reading,
  { cursor, limit, ...filter }: z.infer<typeof listEventsSchema>,
): Promise<z.infer<typeof eventPageSchema>> {
  logOpenTo(reading.viewer)
  const sight = sightOf(reading)
  // Read first, so that whatever gets its position while the rest is read comes again through the feed.
  const position = await readFeedPosition(sight)
  const before = cursor ? { at: new Date(cursor.at), id: cursor.id } : null
  const ids = await findEventPage(sight, { filter, before, limit })
  const entries = await readEntries(sight, ids, { mayErase: viewerCan(sight.viewer, 'erase-text') })
  const last = entries.at(-1)
  const next = last !== undefined && entries.length === limit ? { at: last.at, id: last.id } : null
  return { entries, next, position }
}

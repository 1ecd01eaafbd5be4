import { emptySql, joinSql, logSize, type Sql, sql } from '@assay/db'
import { eventTypeSchema, idSchema, instantSchema, viewerCan, workspaceOpenTo } from '@assay/review'
import { z } from 'zod'
import type { Reading } from '../reading.ts'
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
})

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
 */
export async function listEvents(
  { database: { prisma }, viewer }: Reading,
  query: z.infer<typeof listEventsSchema>,
): Promise<z.infer<typeof eventPageSchema>> {
  const workspaceId = workspaceOpenTo(viewer)
  // Read first, so that whatever gets its position while the rest is read comes again through the feed.
  const position = await logSize(prisma, workspaceId)
  const entries = await readEntries(prisma, pageOf(workspaceId, query), {
    mayErase: viewerCan(viewer, 'erase-text'),
  })
  const last = entries.at(-1)
  const next = last !== undefined && entries.length === query.limit ? { at: last.at, id: last.id } : null
  return { entries, next, position }
}

/** The ids of a page of events. */
function pageOf(logId: string, query: z.infer<typeof listEventsSchema>): Sql {
  const { cursor, limit } = query
  const before = cursor ? sql`AND (e.at, e.id) < (${new Date(cursor.at)}, ${cursor.id})` : emptySql
  return sql`
    SELECT e.id FROM event e
    WHERE e.log_id = ${logId} ${conditions(query)} ${before}
    ORDER BY e.at DESC, e.id DESC
    LIMIT ${limit}`
}

function conditions(filter: z.infer<typeof eventFilterSchema>): Sql {
  const given = [
    filter.personId !== null && sql`AND e.actor_id = ${filter.personId}`,
    filter.articleId !== null && sql`AND e.article_id = ${filter.articleId}`,
    filter.statementId !== null && sql`AND e.statement_id = ${filter.statementId}`,
    filter.type !== null && sql`AND e.type = ${filter.type}`,
    filter.since !== null && sql`AND e.at >= ${new Date(filter.since)}`,
    filter.until !== null && sql`AND e.at < ${new Date(filter.until)}`,
  ].filter((condition) => condition !== false)
  return given.length === 0 ? emptySql : joinSql(given, ' ')
}

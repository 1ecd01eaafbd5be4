import { emptySql, joinSql, type Reader, type Sql, sql } from '@assay/db'
import { actorRoleSchema, eventSummarySchema, eventTypeSchema, summaryOf, textFieldsOf } from '@assay/review'
import { z } from 'zod'
import type { Actor, Newsroom } from '../command/newsroom.ts'
import { namesOf } from '../person/names.ts'
import { textsOf } from '../text/erasable-texts.ts'
import { logSize } from './position.ts'

/** Where a page of events ends: the time and id of its last one. */
const cursorSchema = z.object({ at: z.iso.datetime(), id: z.string() })

const eventFilterSchema = z.object({
  personId: z.string().nullable(),
  articleId: z.string().nullable(),
  statementId: z.string().nullable(),
  type: eventTypeSchema.nullable(),
  since: z.iso.datetime().nullable(),
  until: z.iso.datetime().nullable(),
})

export const listEventsSchema = eventFilterSchema.extend({
  cursor: cursorSchema.nullish(),
  limit: z.int().min(1).max(100),
})

/** One line of the audit. `position` is null until the sequencer has given it one, well within a second. */
const auditEntrySchema = z.object({
  id: z.string(),
  position: z.int().nullable(),
  type: eventTypeSchema,
  at: z.iso.datetime(),
  actorId: z.string().nullable(),
  actorName: z.string().nullable(),
  actorRole: actorRoleSchema,
  articleId: z.string().nullable(),
  headline: z.string().nullable(),
  /** The first words of an article without a headline. */
  opening: z.string().nullable(),
  statementId: z.string().nullable(),
  statementText: z.string().nullable(),
  /** The member that it happened to, for an event about one; the name is null where it was erased. */
  subject: z.object({ personId: z.string(), name: z.string().nullable() }).nullable(),
  summary: eventSummarySchema,
})
export type AuditEntry = z.infer<typeof auditEntrySchema>

/** `position` is where the live feed follows on. */
export const eventPageSchema = z.object({
  entries: z.array(auditEntrySchema),
  next: cursorSchema.nullable(),
  position: z.int(),
})

const storedSchema = auditEntrySchema
  .omit({ actorName: true, subject: true, summary: true, at: true })
  .extend({ at: z.date(), subjectId: z.string().nullable(), data: z.record(z.string(), z.unknown()) })

/**
 * A page of the workspace's events, latest first. Pages are cut by time and id, never by counting, so that
 * the last of a hundred thousand costs what the first does.
 */
export async function listEvents(
  { database: { prisma } }: Newsroom,
  actor: Actor,
  query: z.infer<typeof listEventsSchema>,
): Promise<z.infer<typeof eventPageSchema>> {
  // Read first, so that whatever gets its position while the rest is read comes again through the feed.
  const position = await logSize(prisma, actor.workspaceId)
  const rows = await readEvents(prisma, actor.workspaceId, query)
  const texts = await textsOf(
    prisma,
    rows.flatMap(({ data }) => [...textFieldsOf(data).values()]),
  )
  const names = await namesOf(
    prisma,
    rows.flatMap(({ actorId, subjectId }) => [actorId ?? [], subjectId ?? []].flat()),
  )
  const entries = rows.map(({ data, at, subjectId, ...row }) => ({
    ...row,
    at: at.toISOString(),
    actorName: row.actorId === null ? null : (names.get(row.actorId) ?? null),
    subject: subjectId === null ? null : { personId: subjectId, name: names.get(subjectId) ?? null },
    summary: summaryOf(data, texts),
  }))
  const last = entries.at(-1)
  const next = last !== undefined && entries.length === query.limit ? { at: last.at, id: last.id } : null
  return { entries, next, position }
}

/** Lists of an event's data that may be thousands long; the page shows only how long. */
const longLists = ['statements', 'skipped', 'created', 'moved']

async function readEvents(
  reader: Reader,
  logId: string,
  query: z.infer<typeof listEventsSchema>,
): Promise<z.infer<typeof storedSchema>[]> {
  const { cursor, limit } = query
  const before = cursor ? sql`AND (e.at, e.id) < (${new Date(cursor.at)}, ${cursor.id})` : emptySql
  // The page is found by ids alone: where the planner has no statistics yet (an embedded database gathers none
  // by itself) it may sort all that fits, and that must not carry the data along.
  const rows = await reader.$queryRaw(sql`
    SELECT e.id, l.position, e.type, e.at, e.actor_id AS "actorId", e.actor_role AS "actorRole",
      e.article_id AS "articleId", a.headline,
      CASE WHEN a.headline IS NULL THEN (
        SELECT o.text FROM statement s JOIN statement_text o ON o.statement_id = s.id AND o.version = s.version
        WHERE s.article_id = e.article_id AND NOT s.retired ORDER BY s.start LIMIT 1
      ) END AS opening, e.statement_id AS "statementId", t.text AS "statementText",
      COALESCE(m.person_id, e.data->>'personId') AS "subjectId",
      CASE WHEN e.data ?| ${longLists}::text[]
        THEN (SELECT jsonb_object_agg(key, CASE WHEN key = ANY(${longLists}::text[])
                THEN to_jsonb(jsonb_array_length(value)) ELSE value END) FROM jsonb_each(e.data))
        ELSE e.data END AS data
    FROM (
      SELECT e.id FROM event e
      WHERE e.log_id = ${logId} ${conditions(query)} ${before}
      ORDER BY e.at DESC, e.id DESC
      LIMIT ${limit}
    ) page
    JOIN event e ON e.id = page.id
    LEFT JOIN ledger_entry l ON l.event_id = e.id
    LEFT JOIN article a ON a.id = e.article_id
    LEFT JOIN member m ON m.id = e.data->>'memberId'
    LEFT JOIN statement spoken ON spoken.id = e.statement_id
    LEFT JOIN statement_text t ON t.statement_id = spoken.id
      AND t.version = COALESCE((e.data->>'statementVersion')::int, spoken.version)
    ORDER BY e.at DESC, e.id DESC`)
  return z.array(storedSchema).parse(rows)
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

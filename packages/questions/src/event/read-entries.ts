import { namesOf, type Reader, type Sql, sql, textsOf } from '@assay/db'
import {
  actorRoleSchema,
  carriedTextsOf,
  eventSummarySchema,
  eventTypeSchema,
  longListFields,
  summaryOf,
} from '@assay/review'
import { z } from 'zod'

/** One line of the audit. `position` is null until the sequencer has given it one, well within a second. */
export const auditEntrySchema = z.object({
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
  /** The words that were spoken of, which may be others by now; of a withdrawal those that it takes its word off. */
  statementText: z.string().nullable(),
  /** The member that it happened to, for an event about one; the name is null where it was erased. */
  subject: z.object({ personId: z.string(), name: z.string().nullable() }).nullable(),
  summary: eventSummarySchema,
})
export type AuditEntry = z.infer<typeof auditEntrySchema>

const storedSchema = auditEntrySchema
  .omit({ actorName: true, subject: true, summary: true, at: true })
  .extend({ at: z.date(), subjectId: z.string().nullable(), data: z.record(z.string(), z.unknown()) })

/**
 * Reads events as lines of the audit, latest first.
 *
 * @param page a query that gives their ids
 * @param options `mayErase` gives the ids of their free texts with them
 */
export async function readEntries(
  reader: Reader,
  page: Sql,
  { mayErase = false } = {},
): Promise<AuditEntry[]> {
  // The page is found by ids alone: where the planner has no statistics yet (an embedded database gathers none
  // by itself) it may sort all that fits, and that must not carry the data along.
  const found = await reader.$queryRaw(sql`
    SELECT e.id, l.position, e.type, e.at, e.actor_id AS "actorId", e.actor_role AS "actorRole",
      e.article_id AS "articleId", a.headline,
      CASE WHEN a.headline IS NULL THEN (
        SELECT o.text FROM statement s JOIN statement_text o ON o.statement_id = s.id AND o.version = s.version
        WHERE s.article_id = e.article_id AND NOT s.retired ORDER BY s.start LIMIT 1
      ) END AS opening, e.statement_id AS "statementId", t.text AS "statementText",
      COALESCE(m.person_id, e.data->>'personId') AS "subjectId",
      CASE WHEN e.data ?| ${[...longListFields]}::text[]
        THEN (SELECT jsonb_object_agg(key, CASE WHEN key = ANY(${[...longListFields]}::text[])
                THEN COALESCE((
                  SELECT jsonb_agg(CASE WHEN member ? 'change'
                    THEN jsonb_build_object('change', member->'change') ELSE 'null' END)
                  FROM jsonb_array_elements(value) member), '[]')
                ELSE value END) FROM jsonb_each(e.data))
        ELSE e.data END AS data
    FROM (${page}) page
    JOIN event e ON e.id = page.id
    LEFT JOIN ledger_entry l ON l.event_id = e.id
    LEFT JOIN article a ON a.id = e.article_id
    LEFT JOIN member m ON m.id = e.data->>'memberId'
    LEFT JOIN statement spoken ON spoken.id = e.statement_id
    LEFT JOIN statement_text t ON t.statement_id = spoken.id
      AND t.version = COALESCE((e.data->>'statementVersion')::int, (
        SELECT taken.statement_version FROM assessment_revision taken
        WHERE taken.assessment_id = e.data->>'assessmentId' AND taken.version < (e.data->>'version')::int
        ORDER BY taken.version DESC LIMIT 1
      ), spoken.version)
    ORDER BY e.at DESC, e.id DESC`)
  const rows = z.array(storedSchema).parse(found)
  const texts = await textsOf(
    reader,
    rows.flatMap((row) => carriedTextsOf(row).map(({ textId }) => textId)),
  )
  const names = await namesOf(
    reader,
    rows.flatMap(({ actorId, subjectId }) => [actorId ?? [], subjectId ?? []].flat()),
  )
  return rows.map(({ data, at, subjectId, ...row }) => ({
    ...row,
    at: at.toISOString(),
    actorName: row.actorId === null ? null : (names.get(row.actorId) ?? null),
    subject: subjectId === null ? null : { personId: subjectId, name: names.get(subjectId) ?? null },
    summary: summaryOf({ type: row.type, data }, texts, { mayErase }),
  }))
}

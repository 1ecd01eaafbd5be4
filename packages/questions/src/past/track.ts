import { logSize, originsOf, type Reader, type Sql, sql } from '@assay/db'
import {
  type AssayEvent,
  absorbingTypes,
  idSchema,
  type PastScope,
  type PastSubject,
  parseEvent,
  ReviewError,
  typesThatCount,
  type Viewer,
  workspaceOpenTo,
} from '@assay/review'
import { z } from 'zod'

/** What of the past is looked at. */
export const pastSubjectSchema = z.discriminatedUnion('scope', [
  z.object({ scope: z.literal('workspace') }),
  z.object({ scope: z.literal('article'), id: idSchema }),
  z.object({ scope: z.literal('statement'), id: idSchema }),
])
export type AskedSubject = z.infer<typeof pastSubjectSchema>

/** The events that made a subject what it is. */
export type Track = {
  logId: string
  subject: PastSubject
  /** How many positions the log had when this was found: what comes later is not in it. */
  size: number
  /** The article that it is or belongs to, and every one whose statements came into it; none for a workspace. */
  articleIds: readonly string[]
  /** Its events in the order of their positions; null where every event of the log counts. */
  events: readonly TrackedEvent[] | null
}

/** One event of a track, by its place in the log. */
export const trackedSchema = z.object({ position: z.int(), id: z.string() })
export type TrackedEvent = z.infer<typeof trackedSchema>

/**
 * Finds the events of a subject. Every look at the past goes through here, so this is where a reader is kept
 * from what is not for them.
 *
 * @throws ReviewError `not-found`
 */
export async function findTrack(reader: Reader, viewer: Viewer, subject: AskedSubject): Promise<Track> {
  const logId = workspaceOpenTo(viewer)
  // Read first, so that no event is missing that has a position below it.
  const size = await logSize(reader, logId)
  if (subject.scope === 'workspace') {
    return { logId, subject: { scope: 'workspace', id: logId }, size, articleIds: [], events: null }
  }
  const { scope, id } = subject
  const articleIds = await originsOf(reader, {
    logId,
    articleId: await articleOf(reader, logId, { scope, id }),
    absorbingTypes,
  })
  const own =
    scope === 'article'
      ? sql`SELECT id FROM event WHERE log_id = ${logId} AND article_id = ANY(${articleIds})`
      : sql`SELECT id FROM event WHERE log_id = ${logId} AND statement_id = ${id} UNION
            SELECT id FROM event WHERE log_id = ${logId} AND article_id = ANY(${articleIds})
              AND statement_id IS NULL`
  const rows = await reader.$queryRaw(sql`
    SELECT l.position, e.id
    FROM (${own} UNION ${absorbing(logId, articleIds)} UNION ${aboutNone(logId, scope)}) e
    JOIN ledger_entry l ON l.event_id = e.id
    ORDER BY l.position`)
  return { logId, subject: { scope, id }, size, articleIds, events: z.array(trackedSchema).parse(rows) }
}

async function articleOf(
  reader: Reader,
  workspaceId: string,
  { scope, id }: { scope: Exclude<PastScope, 'workspace'>; id: string },
): Promise<string> {
  const where = { id, workspaceId }
  if (scope === 'article' && (await reader.article.findFirst({ where })) !== null) return id
  const statement = scope === 'statement' ? await reader.statement.findFirst({ where }) : null
  if (statement === null)
    throw new ReviewError('not-found', scope === 'article' ? { articleId: id } : { statementId: id })
  return statement.articleId
}

/** Events by which another article took these in. */
const absorbing = (logId: string, articleIds: readonly string[]): Sql => sql`
  SELECT id FROM event WHERE log_id = ${logId} AND type = ANY(${[...absorbingTypes]}::text[])
    AND data->>'mergedId' = ANY(${[...articleIds]})`

/** Events about no one article that change what a scope keeps, as a policy changes what counts as agreement. */
const aboutNone = (logId: string, scope: PastScope): Sql => sql`
  SELECT id FROM event WHERE log_id = ${logId} AND type = ANY(${[...typesThatCount(scope)]}::text[])
    AND article_id IS NULL AND statement_id IS NULL`

const storedSchema = z.looseObject({ position: z.int(), at: z.date() })
const pageSize = 1_000

/**
 * Reads the events of a track, oldest first, in pages.
 *
 * @param span positions: after the one, up to and with the other
 */
export async function* readTrack(
  reader: Reader,
  { logId, events }: Track,
  span: { after: number; upTo: number },
): AsyncGenerator<{ position: number; events: AssayEvent[] }> {
  if (events !== null) {
    const wanted = events.filter(({ position }) => position > span.after && position <= span.upTo)
    for (let from = 0; from < wanted.length; from += pageSize) {
      const page = wanted.slice(from, from + pageSize)
      const ids = page.map(({ id }) => id)
      yield {
        position: page.at(-1)?.position ?? span.upTo,
        events: await readEvents(reader, sql`e.id = ANY(${ids})`),
      }
    }
    return
  }
  for (let after = span.after; after < span.upTo; after += pageSize) {
    const last = Math.min(after + pageSize, span.upTo)
    const isBetween = sql`l.log_id = ${logId} AND l.position > ${after} AND l.position <= ${last}
      AND e.type = ANY(${[...typesThatCount('workspace')]}::text[])`
    yield { position: last, events: await readEvents(reader, isBetween) }
  }
}

async function readEvents(reader: Reader, condition: Sql): Promise<AssayEvent[]> {
  const rows = await reader.$queryRaw(sql`
    SELECT l.position, e.id, e.log_id AS "logId", e.type, e.version, e.actor_id AS "actorId",
      e.actor_role AS "actorRole", e.at, e.article_id AS "articleId", e.statement_id AS "statementId", e.data
    FROM ledger_entry l JOIN event e ON e.id = l.event_id
    WHERE ${condition}
    ORDER BY l.position`)
  return z
    .array(storedSchema)
    .parse(rows)
    .map(({ position: _position, at, ...row }) => parseEvent({ ...row, at: at.toISOString() }))
}

import { logSize, originsOf } from '@assay/db'
import {
  type AssayEvent,
  idSchema,
  logOpenTo,
  type PastScope,
  type PastSubject,
  ReviewError,
  typesThatCount,
} from '@assay/review'
import { z } from 'zod'
import { readPlacedEvents } from '../visible/events.ts'
import type { Sight } from '../visible/sight.ts'
import { findStatement } from '../visible/statement-rows.ts'
import { findTrackedEvents, type TrackedEvent } from '../visible/tracked-events.ts'

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

/**
 * Finds the events of a subject. Every look at the past goes through here.
 *
 * @throws ReviewError `not-found`, `closed-under-blind-review`
 */
export async function findTrack(sight: Sight, subject: AskedSubject): Promise<Track> {
  const { reader } = sight
  const logId = logOpenTo(sight.viewer)
  // Read first, so that no event is missing that has a position below it.
  const size = await logSize(reader, logId)
  if (subject.scope === 'workspace') {
    return { logId, subject: { scope: 'workspace', id: logId }, size, articleIds: [], events: null }
  }
  const { scope, id } = subject
  const articleIds = await originsOf(reader, await articleOf(sight, { scope, id }))
  const events = await findTrackedEvents(sight, {
    ...{ articleIds, scope },
    statementId: scope === 'article' ? null : id,
  })
  return { logId, subject: { scope, id }, size, articleIds, events }
}

async function articleOf(
  sight: Sight,
  { scope, id }: { scope: Exclude<PastScope, 'workspace'>; id: string },
): Promise<string> {
  const { reader, workspaceId } = sight
  if (scope === 'statement') {
    const statement = await findStatement(sight, id)
    if (statement !== null) return statement.articleId
    throw new ReviewError('not-found', { statementId: id })
  }
  const article = await reader.article.findFirst({ where: { id, workspaceId } })
  if (article === null) throw new ReviewError('not-found', { articleId: id })
  return id
}

const pageSize = 1_000

/**
 * Reads the events of a track, oldest first, in pages.
 *
 * @param span positions: after the one, up to and with the other
 */
export async function* readTrack(
  sight: Sight,
  { events }: Track,
  span: { after: number; upTo: number },
): AsyncGenerator<{ position: number; events: AssayEvent[] }> {
  if (events !== null) {
    const wanted = events.filter(({ position }) => position > span.after && position <= span.upTo)
    for (let from = 0; from < wanted.length; from += pageSize) {
      const page = wanted.slice(from, from + pageSize)
      const ids = page.map(({ id }) => id)
      yield {
        position: page.at(-1)?.position ?? span.upTo,
        events: await readPlacedEvents(sight, { ids }),
      }
    }
    return
  }
  for (let after = span.after; after < span.upTo; after += pageSize) {
    const last = Math.min(after + pageSize, span.upTo)
    const wanted = { span: { after, upTo: last }, types: typesThatCount('workspace') }
    yield { position: last, events: await readPlacedEvents(sight, wanted) }
  }
}

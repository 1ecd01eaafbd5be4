import { anyOf, typedSql } from '@assay/db'
import { type AssayEvent, type EventType, parseEvent } from '@assay/review'
import { z } from 'zod'
import type { Sight } from './sight.ts'

const lastsSchema = z.array(z.object({ stretch: z.int(), position: z.int() }))

type Span = { after: number; upTo: number }

const columns = [
  'l.position',
  'e.id',
  'e.logId',
  'e.type',
  'e.version',
  'e.actorId',
  'e.actorRole',
  'e.at',
  'e.articleId',
  'e.statementId',
  'e.data',
] as const

/** Reads whole events in the order of their positions: those with the given ids, or those of some types in a span. */
export async function readPlacedEvents(
  sight: Sight,
  wanted: { ids: readonly string[] } | { span: Span; types: readonly EventType[] },
): Promise<AssayEvent[]> {
  const query =
    'ids' in wanted
      ? sight.events({ ids: wanted.ids }).innerJoin('ledgerEntry as l', 'l.eventId', 'e.id')
      : sight
          .placedEvents()
          .where('l.position', '>', wanted.span.after)
          .where('l.position', '<=', wanted.span.upTo)
          .where('e.type', '=', anyOf(wanted.types))
  const rows = await query.orderBy('l.position').select(columns).execute()
  return rows.map(({ position: _position, at, ...row }) => parseEvent({ ...row, at: at.toISOString() }))
}

/** Reads what the feed tells of events from a position on, in their order. */
export function readEventsFrom(sight: Sight, { from, limit }: { from: number; limit: number }) {
  return sight
    .placedEvents()
    .where('l.position', '>=', from)
    .orderBy('l.position')
    .limit(limit)
    .select(['l.position', 'e.type', 'e.at', 'e.actorId', 'e.articleId', 'e.statementId'])
    .execute()
}

/** The last position whose event was given at or before a time; null where there is none. */
export async function lastPositionAt(sight: Sight, time: Date): Promise<number | null> {
  const row = await sight
    .events()
    .innerJoin('ledgerEntry as l', 'l.eventId', 'e.id')
    .where('e.at', '<=', time)
    .select((eb) => eb.fn.max('l.position').as('position'))
    .executeTakeFirst()
  return row?.position ?? null
}

/**
 * Up to where the log counts at each of some moments: the position after the last whose event was given before it.
 * Whatever stands earlier in the log counts too, even if its own clock reads a little later.
 *
 * @param bounds ascending
 */
export async function readPositionsBefore(sight: Sight, bounds: readonly Date[]): Promise<number[]> {
  const rows = await sight
    .placedEvents()
    .select([
      typedSql<number>`width_bucket(e.at, ${bounds.map((bound) => bound.toISOString())}::timestamptz[])`.as(
        'stretch',
      ),
      (eb) => eb.fn.max('l.position').as('position'),
    ])
    .groupBy('stretch')
    .execute()
  const last = new Map(lastsSchema.parse(rows).map(({ stretch, position }) => [stretch, position]))
  let end = 0
  return bounds.map((_, stretch) => {
    end = Math.max(end, (last.get(stretch) ?? -1) + 1)
    return end
  })
}

/** The event at a position; null where there is none. */
export async function findPlacedEvent(
  sight: Sight,
  position: number,
): Promise<{ id: string; at: Date } | null> {
  const row = await sight
    .placedEvents()
    .where('l.position', '=', position)
    .select(['e.id', 'e.at'])
    .executeTakeFirst()
  return row ?? null
}

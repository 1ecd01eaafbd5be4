import { typedSql } from '@assay/db'
import { readPlacedEvents } from './events.ts'
import type { Sight } from './sight.ts'
import type { TrackedEvent } from './tracked-events.ts'

/** The events by which captures came in. */
export async function findImports(sight: Sight, captureIds: readonly string[]): Promise<TrackedEvent[]> {
  const captures = await sight.reader.capture.findMany({ where: { id: { in: [...captureIds] } } })
  const moments = captures.map(({ capturedAt }) => capturedAt.toISOString())
  // A capture was taken in when its event was given; of several at one moment, the event says which is which.
  const candidates = await sight
    .events()
    .where('e.type', '=', 'capture-imported')
    .where('e.at', '=', typedSql<Date>`any(${moments}::timestamptz[])`)
    .innerJoin('ledgerEntry as l', 'l.eventId', 'e.id')
    .select(['l.position', 'e.id'])
    .execute()
  const known = new Set(captureIds)
  const events = await readPlacedEvents(sight, { ids: candidates.map(({ id }) => id) })
  const imports = new Set(
    events
      .filter(
        ({ type, data }) => type === 'capture-imported' && 'captureId' in data && known.has(data.captureId),
      )
      .map(({ id }) => id),
  )
  return candidates.filter(({ id }) => imports.has(id))
}

import { type Reader, sql } from '@assay/db'
import { z } from 'zod'

/** Signing follows within a second; whatever waits for longer than this waits for something that does not run. */
export const lateMs = 60_000

const spanSchema = z.array(
  z.object({ count: z.int(), first: z.date().nullable(), last: z.date().nullable() }),
)

/** How many events there are, and between which times they happened. */
export type Span = z.infer<typeof spanSchema>[number]

/** The events of a log that have no position yet. */
export async function readQueued(reader: Reader, logId: string): Promise<Span> {
  const rows = await reader.$queryRaw(sql`
    SELECT count(*)::int AS count, min(e.at) AS first, max(e.at) AS last
    FROM event_backlog b LEFT JOIN event e ON e.id = b.event_id WHERE b.log_id = ${logId}`)
  return spanOf(rows)
}

/** The events of a log from one position on, up to another. */
export async function readPlacedSpan(
  reader: Reader,
  { logId, from, below }: { logId: string; from: number; below: number },
): Promise<Span> {
  const rows = await reader.$queryRaw(sql`
    SELECT count(*)::int AS count, min(e.at) AS first, max(e.at) AS last
    FROM ledger_entry l LEFT JOIN event e ON e.id = l.event_id
    WHERE l.log_id = ${logId} AND l.position >= ${from}::int AND l.position < ${below}::int`)
  return spanOf(rows)
}

/** Whether events are as new as those may be that signing has not come to yet; a time to come is none. */
export function isNew({ first, last }: Span, now: Date): boolean {
  const apart = (time: Date | null) => (time === null ? 0 : Math.abs(now.getTime() - time.getTime()))
  return Math.max(apart(first), apart(last)) <= lateMs
}

function spanOf(rows: unknown): Span {
  const [span] = spanSchema.parse(rows)
  return span ?? { count: 0, first: null, last: null }
}

import { createHash } from 'node:crypto'
import { type Database, sql, type Transaction } from '@assay/db'
import { canonicalize, encodeUtf8, leafHash } from '@assay/ledger'
import { eventRecordOf } from '@assay/review'
import { z } from 'zod'
import { renewLease } from './lease.ts'

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()

const headsSchema = z.array(z.object({ logId: z.string(), size: z.int() }))

/** How a batch ended: the lease was lost, or so many events got a position; `sizes` are the new sizes of their logs. */
export type Batch = { kind: 'fenced' } | { kind: 'done'; count: number; sizes: ReadonlyMap<string, number> }

/**
 * Gives the oldest events without a position one each: dense in their log, in the order in which they were
 * inserted, which is the order of commit wherever one depends on another. One transaction, fenced by the epoch.
 */
export function sequenceBatch(
  database: Database,
  { epoch, limit }: { epoch: bigint; limit: number },
): Promise<Batch> {
  return database.transact(async (tx): Promise<Batch> => {
    if (!(await renewLease(tx, epoch))) return { kind: 'fenced' }
    const waiting = await tx.eventBacklog.findMany({ orderBy: { seq: 'asc' }, take: limit })
    if (waiting.length === 0) return { kind: 'done', count: 0, sizes: new Map() }

    const events = await tx.event.findMany({ where: { id: { in: waiting.map(({ eventId }) => eventId) } } })
    const byId = new Map(events.map((event) => [event.id, event]))
    const sizes = await logSizes(tx, [...new Set(waiting.map(({ logId }) => logId))])
    const entries = waiting.map(({ eventId, logId }) => {
      const event = byId.get(eventId)
      if (event === undefined) throw new Error(`Event ${eventId} waits for a position but is not there`)
      const position = sizes.get(logId) ?? 0
      sizes.set(logId, position + 1)
      const leaf = leafHash({ sha256 }, encodeUtf8(canonicalize(eventRecordOf(event))))
      return { logId, position, eventId, leafHash: new Uint8Array(leaf) }
    })
    await tx.ledgerEntry.createMany({ data: entries })
    await tx.eventBacklog.deleteMany({ where: { seq: { in: waiting.map(({ seq }) => seq) } } })
    return { kind: 'done', count: entries.length, sizes }
  })
}

async function logSizes(tx: Transaction, logIds: string[]): Promise<Map<string, number>> {
  const rows = await tx.$queryRaw(sql`
    SELECT log.id AS "logId", COALESCE((
      SELECT max(position) + 1 FROM ledger_entry WHERE log_id = log.id), 0)::int AS size
    FROM unnest(${logIds}::text[]) AS log(id)`)
  return new Map(headsSchema.parse(rows).map(({ logId, size }) => [logId, size]))
}

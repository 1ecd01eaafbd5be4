import { createHash } from 'node:crypto'
import { type Database, sql, type Transaction } from '@assay/db'
import { canonicalize, encodeUtf8, leafHash } from '@assay/ledger'
import { eventRecordOf } from '@assay/review'
import { z } from 'zod'
import { eventColumns, eventRowSchema } from './event-row.ts'
import { renewLease } from './lease.ts'

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()

const waitingSchema = z.array(
  eventRowSchema.extend({
    seq: z.bigint(),
    /** How many events of its log had a position before this batch. */
    size: z.int(),
  }),
)

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
    const sizes = new Map<string, number>()
    const seqs: bigint[] = []
    const entries: object[] = []
    for (const { seq, size, ...event } of await readWaiting(tx, limit)) {
      const position = sizes.get(event.logId) ?? size
      sizes.set(event.logId, position + 1)
      seqs.push(seq)
      const leaf = leafHash({ sha256 }, encodeUtf8(canonicalize(eventRecordOf(event))))
      const leafInHex = `\\x${Buffer.from(leaf).toString('hex')}`
      entries.push({ log_id: event.logId, position, event_id: event.id, leaf_hash: leafInHex })
    }
    if (seqs.length > 0) await placeEntries(tx, seqs, entries)
    return { kind: 'done', count: seqs.length, sizes }
  })
}

async function readWaiting(tx: Transaction, limit: number): Promise<z.infer<typeof waitingSchema>> {
  const rows = await tx.$queryRaw(sql`
    SELECT b.seq, ${eventColumns},
      coalesce((SELECT max(l.position) + 1 FROM ledger_entry l WHERE l.log_id = e.log_id), 0) AS size
    FROM (SELECT seq, event_id FROM event_backlog ORDER BY seq LIMIT ${limit}) b
    JOIN event e ON e.id = b.event_id
    ORDER BY b.seq`)
  return waitingSchema.parse(rows)
}

async function placeEntries(tx: Transaction, seqs: bigint[], entries: object[]): Promise<void> {
  await tx.$executeRaw(sql`
    WITH placed AS (DELETE FROM event_backlog WHERE seq = ANY(${seqs}::bigint[]))
    INSERT INTO ledger_entry (log_id, position, event_id, leaf_hash)
    SELECT log_id, position, event_id, leaf_hash
    FROM json_populate_recordset(null::ledger_entry, ${JSON.stringify(entries)}::json)`)
}

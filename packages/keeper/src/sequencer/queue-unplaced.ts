import { channels, type Database, sql } from '@assay/db'
import { z } from 'zod'

const queuedSchema = z.array(z.object({ logId: z.string() }))
const countSchema = z.array(z.object({ count: z.int() }))

/**
 * How many events have neither a position nor a place in the queue for one: whoever wrote them had the triggers
 * switched off that queue an event.
 */
export async function countUnplaced({ prisma }: Pick<Database, 'prisma'>): Promise<number> {
  const rows = await prisma.$queryRaw(sql`SELECT count(*)::int AS count FROM event e WHERE ${unplaced}`)
  return countSchema.parse(rows)[0]?.count ?? 0
}

/**
 * Queues those events, in the order of their times, so that the sequencer gives each its position: at the end of its
 * log, since positions are never given anew. Gives how many there were.
 */
export async function queueUnplaced(database: Database): Promise<number> {
  const rows = await database.transact((tx) =>
    tx.$queryRaw(sql`
      INSERT INTO event_backlog (event_id, log_id)
      SELECT e.id, e.log_id FROM event e WHERE ${unplaced} ORDER BY e.at, e.id
      ON CONFLICT (event_id) DO NOTHING
      RETURNING log_id AS "logId"`),
  )
  const queued = queuedSchema.parse(rows).length
  if (queued > 0) await database.notify(channels.eventsWaiting, '')
  return queued
}

const unplaced = sql`
  NOT EXISTS (SELECT 1 FROM ledger_entry l WHERE l.event_id = e.id)
  AND NOT EXISTS (SELECT 1 FROM event_backlog b WHERE b.event_id = e.id)`

import { type Database, sql, type Transaction } from '@assay/db'
import { eventRecordOf, installationLog, parseEvent } from '@assay/review'
import { z } from 'zod'
import { eventColumns, eventRowSchema } from '../sequencer/event-row.ts'
import type { Follower, PlacedEvent } from './follower.ts'

const cursorSchema = z.object({
  logId: z.string(),
  /** How many events of the log have a position. */
  size: z.int(),
  /** How many of them the follower has taken; null before its first look. */
  position: z.int().nullable(),
  version: z.int().nullable(),
})

/** How far a follower has come in one log. */
export type Cursor = z.infer<typeof cursorSchema>

/** How far a follower has come in every log there is. */
export async function readCursors(
  { prisma }: Pick<Database, 'prisma'>,
  { name }: Pick<Follower, 'name'>,
): Promise<Cursor[]> {
  const rows = await prisma.$queryRaw(sql`
    SELECT log.id AS "logId", c.position, c.version,
      COALESCE((SELECT max(position) + 1 FROM ledger_entry WHERE log_id = log.id), 0)::int AS size
    FROM (SELECT id FROM workspace UNION ALL SELECT ${installationLog}) log
    LEFT JOIN follower_cursor c ON c.log_id = log.id AND c.name = ${name}
    ORDER BY log.id`)
  return z.array(cursorSchema).parse(rows)
}

/** Whether a follower has something to do in a log: also its first look, and the one after it was changed. */
export function isBehind({ version, effects }: Follower, cursor: Cursor): boolean {
  const isNew = cursor.position === null || (effects === 'inside' && cursor.version !== version)
  return isNew || (cursor.position ?? 0) < cursor.size
}

type Place = { name: string; logId: string }

/** Puts a follower at a place in a log, wherever it was. */
export async function placeCursor(
  tx: Transaction,
  { name, logId, version, position }: Place & { version: number; position: number },
): Promise<void> {
  const moved = { version, position, movedAt: new Date() }
  await tx.followerCursor.upsert({
    where: { name_logId: { name, logId } },
    create: { name, logId, ...moved },
    update: moved,
  })
}

/** Moves a follower on from where it was. False where another one has moved it meanwhile: then nothing may be kept. */
export async function moveCursor(
  tx: Transaction,
  { name, logId, from, to }: Place & { from: number; to: number },
): Promise<boolean> {
  const moved = await tx.followerCursor.updateMany({
    where: { name, logId, position: from },
    data: { position: to, movedAt: new Date() },
  })
  return moved.count === 1
}

const placedSchema = z.array(eventRowSchema.extend({ position: z.int() }))

/**
 * The events of a log from a position on, in their order, each in the form that is the newest of its type.
 *
 * @throws ZodError where one is not known to this version of Assay: nobody follows past it
 */
export async function readPlaced(
  { prisma }: Pick<Database, 'prisma'>,
  { logId, from, limit }: { logId: string; from: number; limit: number },
): Promise<PlacedEvent[]> {
  const rows = await prisma.$queryRaw(sql`
    SELECT l.position, ${eventColumns}
    FROM ledger_entry l JOIN event e ON e.id = l.event_id
    WHERE l.log_id = ${logId} AND l.position >= ${from}
    ORDER BY l.position LIMIT ${limit}`)
  return placedSchema
    .parse(rows)
    .map(({ position, ...row }) => ({ logId, position, event: parseEvent(eventRecordOf(row)) }))
}

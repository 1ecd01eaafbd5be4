import { leadOf, presentTree } from '@assay/db'
import { instantSchema, positionSchema } from '@assay/review'
import { z } from 'zod'
import { type AuditEntry, auditEntrySchema, readEntries } from '../event/read-entries.ts'
import { findPlacedEvent, lastPositionAt } from '../visible/events.ts'
import type { Sight } from '../visible/sight.ts'
import type { Track } from './track.ts'

/**
 * Which moment is meant: after the event at a position, at a time, or, as null, now.
 *
 * A time means the last position whose event was given at or before it. Positions follow the order of commits,
 * which may differ from that of the clocks by as long as a command takes: whatever stands earlier in the log
 * counts, even if its own clock reads a little later. So a later time never shows an earlier state.
 */
export const askedMomentSchema = z
  .union([z.object({ position: positionSchema }), z.object({ time: instantSchema })])
  .nullable()
export type AskedMoment = z.infer<typeof askedMomentSchema>

/** A moment of a workspace's log, and where the subject changed before and after it. */
export const momentSchema = z.object({
  /** The last event that counts; null before the first of the log. */
  position: z.int().nullable(),
  /** When that event was given. */
  at: z.iso.datetime().nullable(),
  /** Whether a signed checkpoint stands over it. */
  sealed: z.boolean(),
  /** The last position that the log has; null while it is empty. */
  last: z.int().nullable(),
  /** Whether the time that was asked for is still to come. */
  isToCome: z.boolean(),
  /** The event by which the subject became what it is at this moment; null while it was not there yet. */
  change: auditEntrySchema.nullable(),
  /** Where the subject changed before that, and where it changes next. */
  previous: z.int().nullable(),
  next: z.int().nullable(),
})
export type Moment = z.infer<typeof momentSchema>

/** Finds a moment in the log of a track. */
export async function findMoment(
  sight: Sight,
  track: Track,
  { asked, now }: { asked: AskedMoment; now: Date },
): Promise<Moment> {
  const last = track.size - 1
  const position = await positionOf(sight, asked, last)
  const near = neighbours(track, position, last)
  const present = await presentTree(sight.reader, sight.workspaceId)
  const leaf = position + (present === null ? 0 : leadOf(present.tree))
  return {
    position: position < 0 ? null : position,
    at: (await findPlacedEvent(sight, position))?.at.toISOString() ?? null,
    sealed: position >= 0 && leaf < (present?.head?.size ?? 0),
    last: last < 0 ? null : last,
    isToCome: asked !== null && 'time' in asked && new Date(asked.time) > now,
    change: near.current === null ? null : await entryAt(sight, near.current),
    previous: near.previous,
    next: near.next,
  }
}

/** The position that a moment stands for; -1 before the first. */
async function positionOf(sight: Sight, asked: AskedMoment, last: number): Promise<number> {
  if (asked === null) return last
  if ('position' in asked) return Math.max(-1, Math.min(asked.position, last))
  return Math.min((await lastPositionAt(sight, new Date(asked.time))) ?? -1, last)
}

type Neighbours = { current: number | null; previous: number | null; next: number | null }

function neighbours({ events }: Track, position: number, last: number): Neighbours {
  const orNull = (found: number) => (found < 0 || found > last ? null : found)
  if (events === null) {
    return { current: orNull(position), previous: orNull(position - 1), next: orNull(position + 1) }
  }
  const after = events.findIndex((event) => event.position > position)
  const passed = after === -1 ? events.length : after
  const at = (index: number) => events[index]?.position ?? null
  return { current: at(passed - 1), previous: at(passed - 2), next: at(passed) }
}

async function entryAt(sight: Sight, position: number): Promise<AuditEntry | null> {
  const event = await findPlacedEvent(sight, position)
  const [entry] = event === null ? [] : await readEntries(sight, [event.id])
  return entry ?? null
}

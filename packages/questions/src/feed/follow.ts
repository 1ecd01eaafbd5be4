import { channels, type Database } from '@assay/db'
import { eventTypeSchema } from '@assay/review'
import pLimit, { type LimitFunction } from 'p-limit'
import { z } from 'zod'
import type { Reading } from '../reading.ts'
import { readEventsFrom } from '../visible/events.ts'
import { type Sight, sightOf } from '../visible/sight.ts'

/** What the feed says of an event: enough to know what to read anew, never what was said. */
const feedItemSchema = z.object({
  position: z.int(),
  type: eventTypeSchema,
  at: z.iso.datetime(),
  actorId: z.string().nullable(),
  articleId: z.string().nullable(),
  statementId: z.string().nullable(),
})
export type FeedItem = z.infer<typeof feedItemSchema>

const pageSize = 200

/** How many feeds look at once. One event wakes all of them, and others need the connections too. */
const looksAtOnce = 2
const lanes = new WeakMap<Database, LimitFunction>()

function laneOf(database: Database): LimitFunction {
  const lane = lanes.get(database) ?? pLimit(looksAtOnce)
  lanes.set(database, lane)
  return lane
}

type FollowOptions = {
  from: number
  signal: AbortSignal
  isStillHere?: () => Promise<boolean>
  pollMs?: number
}

/**
 * Follows a workspace's log from a position on, in order and without gaps, until the signal aborts.
 * Woken when the log grows; a word that got lost is made good by looking again after `pollMs`. Ends by itself
 * once `isStillHere` says no: it is asked at every look.
 */
export async function* followLog(
  reading: Reading,
  { from, signal, isStillHere = async () => true, pollMs = 5_000 }: FollowOptions,
): AsyncGenerator<FeedItem> {
  const sight = sightOf(reading)
  const bell = buildBell(pollMs, signal)
  const unlisten = await reading.database.listen(channels.logGrown, (payload) => {
    // An empty word means that some were lost with a connection.
    if (payload === '' || payload.startsWith(`${sight.workspaceId}:`)) bell.ring()
  })
  try {
    let next = from
    const look = laneOf(reading.database)
    while (!signal.aborted) {
      const items = await look(async () =>
        signal.aborted || !(await isStillHere()) ? null : readFrom(sight, next),
      )
      if (items === null) return
      for (const item of items) yield item
      next += items.length
      if (items.length < pageSize) await bell.wait()
    }
  } finally {
    await unlisten()
  }
}

async function readFrom(sight: Sight, from: number): Promise<FeedItem[]> {
  const events = await readEventsFrom(sight, { from, limit: pageSize })
  return events.map((event) => feedItemSchema.parse({ ...event, at: event.at.toISOString() }))
}

/** Lets a reader sleep until the bell rings, time is up, or the signal aborts. A ring while awake is kept. */
function buildBell(pollMs: number, signal: AbortSignal): { ring: () => void; wait: () => Promise<void> } {
  let rung = false
  let wake = () => {}
  return {
    ring: () => {
      rung = true
      wake()
    },
    wait: () =>
      new Promise<void>((resolve) => {
        const done = () => {
          clearTimeout(timer)
          signal.removeEventListener('abort', done)
          rung = false
          resolve()
        }
        const timer = setTimeout(done, pollMs)
        wake = done
        signal.addEventListener('abort', done)
        if (rung || signal.aborted) done()
      }),
  }
}

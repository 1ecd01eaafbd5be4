import { channels, type Database, logSize } from '@assay/db'
import { eventTypeSchema, type Viewer } from '@assay/review'
import pLimit, { type LimitFunction } from 'p-limit'
import { z } from 'zod'
import type { Reading } from '../reading.ts'
import { readEventsFrom } from '../visible/events.ts'
import { readFeedNumbers } from '../visible/feed-numbers.ts'
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
  /** Who is looking, asked at every look: a blind review may begin or end meanwhile. */
  viewerNow?: () => Promise<Viewer>
  pollMs?: number
}

/**
 * Follows a workspace's log from a position on, as the viewer counts (`readFeedNumbers`), in order and without gaps, until the signal aborts.
 * Woken when the log grows; a word that got lost is made good by looking again after `pollMs`. Ends by itself
 * once `isStillHere` says no: it is asked at every look.
 */
export async function* followLog(
  reading: Reading,
  { from, signal, isStillHere = async () => true, viewerNow, pollMs = 5_000 }: FollowOptions,
): AsyncGenerator<FeedItem> {
  const sight = sightOf(reading)
  const sightNow = async () =>
    viewerNow === undefined ? sight : sightOf({ ...reading, viewer: await viewerNow() })
  const bell = buildBell(pollMs, signal)
  const unlisten = await reading.database.listen(channels.logGrown, (payload) => {
    // An empty word means that some were lost with a connection.
    if (payload === '' || payload.startsWith(`${sight.workspaceId}:`)) bell.ring()
  })
  try {
    let next = await placeOf(sight, from)
    const look = laneOf(reading.database)
    while (!signal.aborted) {
      const items = await look(async () =>
        signal.aborted || !(await isStillHere()) ? null : readFrom(await sightNow(), next),
      )
      if (items === null) return
      for (const { position, item } of items) {
        yield item
        next = position + 1
      }
      if (items.length < pageSize) await bell.wait()
    }
  } finally {
    await unlisten()
  }
}

/** The events from a position of the log on, each with what the viewer is given of it. */
async function readFrom(sight: Sight, from: number): Promise<{ position: number; item: FeedItem }[]> {
  const events = await readEventsFrom(sight, { from, limit: pageSize })
  const { numberOf } = await readFeedNumbers(sight)
  return events.map(({ position, at, ...event }) => ({
    position,
    item: feedItemSchema.parse({ ...event, position: numberOf(position), at: at.toISOString() }),
  }))
}

/** Where in the log a number of the feed stands; at its end for one that the viewer has not come to. */
async function placeOf(sight: Sight, number: number): Promise<number> {
  if (sight.viewer.kind !== 'bound-member') return number
  const size = await logSize(sight.reader, sight.workspaceId)
  return Math.min((await readFeedNumbers(sight)).positionOf(number), size)
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

import { channels, type Database } from '@assay/db'
import { buildHeldLease } from '../sequencer/held-lease.ts'
import { buildRounds } from '../sequencer/rounds.ts'
import { isBehind, readCursors } from './cursors.ts'
import type { Follower } from './follower.ts'
import { takeBatch } from './take-batch.ts'

/** Longest pause between two looks, for words that got lost; also how often a lease is tried for. */
const lookIntervalMs = 2_000
/** Shortest pause between two rounds. */
const paceMs = 100
/** How long a follower that failed is left alone: from the first to the longest pause. */
const [firstPauseMs, longestPauseMs] = [1_000, 60_000]

export type Followers = {
  /** Finishes the batch at hand, gives the lease back and stops. */
  stop: () => Promise<void>
}

/**
 * Starts following the logs, in this process where it gets the lease. Each follower goes at its own pace: one that
 * fails is tried again later from where it was, and the others go on. `onError` hears of it.
 */
export async function startFollowers(
  database: Database,
  { followers, onError }: { followers: readonly Follower[]; onError: (error: unknown) => void },
): Promise<Followers> {
  const lease = buildHeldLease(database, 'followers')
  const paused = new Map<string, { until: number; pauseMs: number }>()

  async function follow(follower: Follower, isStopped: () => boolean): Promise<void> {
    for (let cursor of await readCursors(database, follower)) {
      for (let epoch = lease.epoch(); epoch !== null; epoch = lease.epoch()) {
        if (isStopped() || !isBehind(follower, cursor)) break
        const begun = performance.now()
        const ended = await takeBatch(database, { follower, cursor, epoch })
        if (ended.kind === 'fenced') lease.lost()
        else {
          cursor = ended.cursor
          lease.renewed(begun)
        }
      }
    }
  }

  async function round(isStopped: () => boolean): Promise<void> {
    if (!(await lease.hold())) return
    for (const follower of followers) {
      const pause = paused.get(follower.name)
      if (pause !== undefined && performance.now() < pause.until) continue
      try {
        await follow(follower, isStopped)
        paused.delete(follower.name)
      } catch (error) {
        const pauseMs = Math.min((pause?.pauseMs ?? firstPauseMs / 2) * 2, longestPauseMs)
        paused.set(follower.name, { until: performance.now() + pauseMs, pauseMs })
        onError(error)
      }
    }
  }

  const rounds = buildRounds(round, { paceMs, lookIntervalMs, onError })
  const unlisten = await database.listen(channels.logGrown, rounds.wake)
  rounds.start()
  return {
    stop: async () => {
      await rounds.stop()
      await unlisten()
      await lease.release().catch(onError)
    },
  }
}

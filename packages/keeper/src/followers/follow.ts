import { randomUUID } from 'node:crypto'
import { channels, type Database } from '@assay/db'
import { acquireLease, releaseLease, renewLease } from '../sequencer/lease.ts'
import { isBehind, readCursors } from './cursors.ts'
import type { Follower } from './follower.ts'
import { takeBatch } from './take-batch.ts'

/** Longest pause between two looks, for words that got lost; also how often a lease is tried for. */
const lookIntervalMs = 2_000
/** Shortest pause between two rounds. */
const paceMs = 100
const renewalMs = 2_000
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
  const holder = randomUUID()
  let takeOver = database.kind === 'embedded'
  let epoch: bigint | null = null
  let renewedAt = Number.NEGATIVE_INFINITY
  let stopped = false
  let woken = false
  let alarm: () => void = () => {}
  const paused = new Map<string, { until: number; pauseMs: number }>()

  const wake = () => {
    woken = true
    alarm()
  }
  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, woken ? paceMs : lookIntervalMs)
      const done = () => {
        clearTimeout(timer)
        resolve()
      }
      alarm = stopped ? done : () => (stopped ? done() : setTimeout(done, paceMs))
      if (stopped) done()
    })

  async function holdsLease(): Promise<boolean> {
    if (epoch === null) {
      epoch = await acquireLease(database, { holder, takeOver, name: 'followers' })
      takeOver = false
      renewedAt = performance.now()
    } else if (database.kind !== 'embedded' && performance.now() - renewedAt > renewalMs) {
      const [held, begun] = [epoch, performance.now()]
      if (await database.transact((tx) => renewLease(tx, held, 'followers'))) renewedAt = begun
      else epoch = null
    }
    return epoch !== null
  }

  async function follow(follower: Follower): Promise<void> {
    for (let cursor of await readCursors(database, follower)) {
      while (epoch !== null && !stopped && isBehind(follower, cursor)) {
        const begun = performance.now()
        const ended = await takeBatch(database, { follower, cursor, epoch })
        if (ended.kind === 'fenced') epoch = null
        else [cursor, renewedAt] = [ended.cursor, begun]
      }
    }
  }

  async function round(): Promise<void> {
    if (!(await holdsLease())) return
    for (const follower of followers) {
      const pause = paused.get(follower.name)
      if (pause !== undefined && performance.now() < pause.until) continue
      try {
        await follow(follower)
        paused.delete(follower.name)
      } catch (error) {
        const pauseMs = Math.min((pause?.pauseMs ?? firstPauseMs / 2) * 2, longestPauseMs)
        paused.set(follower.name, { until: performance.now() + pauseMs, pauseMs })
        onError(error)
      }
    }
  }

  async function run(): Promise<void> {
    while (!stopped) {
      woken = false
      await round().catch(onError)
      await rest()
    }
  }

  const unlisten = await database.listen(channels.logGrown, wake)
  const running = run()
  return {
    stop: async () => {
      stopped = true
      alarm()
      await running
      await unlisten()
      if (epoch !== null) await releaseLease(database, epoch, 'followers').catch(onError)
    },
  }
}

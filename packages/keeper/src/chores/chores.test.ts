import type { Database } from '@assay/db'
import { expect, it, onTestFinished, vi } from 'vitest'
import { startChores } from './chores.ts'

const house = { database: {} as Database, now: () => new Date(0), wake: () => {} }

it('does a chore again and again, never twice at once, also after it went wrong, until it is stopped', async () => {
  vi.useFakeTimers()
  onTestFinished(() => {
    vi.useRealTimers()
  })
  let [begun, atOnce, most] = [0, 0, 0]
  const finish: (() => void)[] = []
  const failures: unknown[] = []
  const run = async () => {
    begun++
    most = Math.max(most, ++atOnce)
    await new Promise<void>((done) => finish.push(done))
    atOnce--
    throw new Error('not now')
  }
  const chores = [{ intervalMs: 1_000, run }]
  const started = startChores(house, { chores, onError: (error) => failures.push(error) })
  await vi.advanceTimersByTimeAsync(3_500)
  expect(begun).toBe(1)
  finish.shift()?.()
  await vi.advanceTimersByTimeAsync(1_000)
  expect([begun, failures.length]).toEqual([2, 1])
  const stopped = started.stop()
  finish.shift()?.()
  await stopped
  await vi.advanceTimersByTimeAsync(5_000)
  expect([begun, most]).toEqual([2, 1])
})

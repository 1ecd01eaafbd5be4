import type { Database } from '@assay/db'
import { forgetOutlived } from './forget-outlived.ts'

const intervalMs = 3_600_000
/** The first look waits until the start is over, which has better things to do. */
const firstLookMs = 60_000

/** Forgets, once an hour, what is kept for a time only. */
export function startRetention(
  database: Database,
  { now, onError }: { now: () => Date; onError: (error: unknown) => void },
): { stop: () => Promise<void> } {
  let running = Promise.resolve()
  const look = () => {
    running = forgetOutlived(database, now()).catch(onError)
  }
  const timers = [setTimeout(look, firstLookMs), setInterval(look, intervalMs)]
  for (const timer of timers) timer.unref()
  return {
    stop: () => {
      for (const timer of timers) clearTimeout(timer)
      return running
    },
  }
}

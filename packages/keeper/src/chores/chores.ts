import type { Database } from '@assay/db'

/** What a chore has at hand. */
export type House = {
  database: Database
  now: () => Date
  /** Says that events have committed. */
  wake: () => void
}

/** What the installation does from time to time, without a request. */
export type Chore = { intervalMs: number; run: (house: House) => Promise<unknown> }

/** The first time waits until the start is over, which has better things to do. */
const firstMs = 60_000

/** Does each chore in its interval, never twice at once. What goes wrong is told, and tried again the next time. */
export function startChores(
  house: House,
  { chores, onError }: { chores: readonly Chore[]; onError: (error: unknown) => void },
): { stop: () => Promise<void> } {
  const started = chores.map(({ intervalMs, run }) => {
    let running: Promise<unknown> | null = null
    const look = () => {
      running ??= run(house)
        .catch(onError)
        .finally(() => {
          running = null
        })
    }
    const timers = [setTimeout(look, Math.min(firstMs, intervalMs)), setInterval(look, intervalMs)]
    for (const timer of timers) timer.unref()
    return async () => {
      for (const timer of timers) clearTimeout(timer)
      await running
    }
  })
  return {
    stop: async () => {
      for (const end of started) await end()
    },
  }
}

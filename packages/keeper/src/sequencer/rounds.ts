/** How long rounds lie apart: at least, after a word that there is something to do, and at most, for words that got lost. */
type Pauses = { paceMs: number; lookIntervalMs: number }

/** Makes round after round, once started, until it is stopped: soon after it is woken, and now and then without. */
export type Rounds = {
  /** Says that there is something to do. Returns at once. */
  wake: () => void
  start: () => void
  /** Lets the round at hand end, and makes no other. */
  stop: () => Promise<void>
}

export function buildRounds(
  round: (isStopped: () => boolean) => Promise<void>,
  { paceMs, lookIntervalMs, onError }: Pauses & { onError: (error: unknown) => void },
): Rounds {
  let [stopped, woken] = [false, false]
  let alarm: () => void = () => {}
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
  const run = async () => {
    while (!stopped) {
      woken = false
      await round(() => stopped).catch(onError)
      await rest()
    }
  }
  let running: Promise<void> | undefined
  return {
    wake: () => {
      woken = true
      alarm()
    },
    start: () => {
      running ??= run()
    },
    stop: async () => {
      stopped = true
      alarm()
      await running
    },
  }
}

/** Runs tasks with so many at a time. Gives how long each took, and all of them together, in milliseconds. */
export async function time(
  tasks: readonly (() => Promise<unknown>)[],
  clients: number,
): Promise<{ each: number[]; total: number }> {
  const each: number[] = []
  const waiting = tasks.values()
  const begun = performance.now()
  const work = async () => {
    for (const task of waiting) {
      const start = performance.now()
      await task()
      each.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: clients }, work))
  return { each, total: performance.now() - begun }
}

/** The value below which a share of the values lies: 0.5 for the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

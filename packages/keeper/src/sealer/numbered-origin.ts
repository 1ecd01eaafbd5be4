/** A log's name without the number that it has where it continues another one, and that number. */
export function numberedOrigin(origin: string): { base: string; number: number } {
  const { base = origin, number = '1' } = /^(?<base>.+)\.(?<number>\d+)$/.exec(origin)?.groups ?? {}
  return { base, number: Number(number) }
}

/**
 * Whether a log that a database does not know was lost with it: it was restored from a backup older than that log, and
 * a later one was begun since, which only whoever runs the installation can do.
 */
export function isOvertaken(origin: string, known: Iterable<string>): boolean {
  const { base, number } = numberedOrigin(origin)
  for (const each of known) {
    const other = numberedOrigin(each)
    if (number > 1 && other.base === base && other.number > number) return true
  }
  return false
}

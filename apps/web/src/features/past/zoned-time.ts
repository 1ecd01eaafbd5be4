import { offsetAt } from '../audit/day-bounds.ts'

const secondMs = 1000

/** A moment as the clocks of a zone show it, to the second: 2026-03-02T09:00:05. */
export function clockTime(iso: string, zone: string): string {
  const at = Date.parse(iso)
  return new Date(at + offsetAt(at, zone)).toISOString().slice(0, 19)
}

/**
 * The last millisecond of the second at which the clocks of a zone show a time, so that what happened within it
 * counts; of two such seconds the earlier one, and where clocks skip the time, the moment after the gap.
 *
 * @param local as YYYY-MM-DDTHH:MM or YYYY-MM-DDTHH:MM:SS
 * @returns RFC 3339 in UTC; null where it is no time
 */
export function momentOfClock(local: string, zone: string): string | null {
  const utc = Date.parse(`${local}Z`)
  if (Number.isNaN(utc)) return null
  const day = 86_400_000
  const offsets = [...new Set([utc - day, utc, utc + day].map((at) => offsetAt(at, zone)))]
  const candidates = offsets.map((offset) => utc - offset).sort((one, other) => one - other)
  const shown = new Date(utc).toISOString().slice(0, 19)
  const found = candidates.find((at) => clockTime(new Date(at).toISOString(), zone) === shown)
  const at = found ?? candidates.at(-1) ?? utc
  return new Date(at + secondMs - 1).toISOString()
}

import { parseAbsolute, parseDateTime, toCalendarDate, toCalendarDateTime } from '@internationalized/date'

const secondMs = 1000

/** A moment as the clocks of a zone show it, to the second: 2026-03-02T09:00:05. */
export function clockTime(iso: string, zone: string): string {
  return toCalendarDateTime(parseAbsolute(iso, zone)).set({ millisecond: 0 }).toString()
}

/** The day of a moment by the clocks of a zone: 2026-03-02. */
export const dayOf = (iso: string, zone: string): string =>
  toCalendarDate(parseAbsolute(iso, zone)).toString()

/**
 * The last millisecond of the second at which the clocks of a zone show a time, so that what happened within it
 * counts; of two such seconds the earlier one, and where clocks skip the time, the moment after the gap.
 *
 * @param local as YYYY-MM-DDTHH:MM or YYYY-MM-DDTHH:MM:SS
 * @returns RFC 3339 in UTC; null where it is no time
 */
export function momentOfClock(local: string, zone: string): string | null {
  try {
    const at = parseDateTime(local).toDate(zone, 'compatible').getTime()
    return new Date(at + secondMs - 1).toISOString()
  } catch {
    return null
  }
}

import { parseDate } from '@internationalized/date'

/**
 * The first moment of a day in a time zone, also where the clocks change at midnight.
 *
 * @param day as YYYY-MM-DD
 * @param zone a name of the IANA time zone database
 */
export const startOfDay = (day: string, zone: string): Date => parseDate(day).toDate(zone)

export const nextDay = (day: string): string => parseDate(day).add({ days: 1 }).toString()

import {
  type CalendarDate,
  minDate,
  parseAbsolute,
  parseDate,
  startOfMonth,
  startOfWeek,
  toCalendarDate,
} from '@internationalized/date'
import { z } from 'zod'

const daySchema = z.iso.date().nullable().catch(null)
/** The first and the last day, as the reader's calendar has them, and whether bars are drawn or numbers written. */
const filterSchema = z.object({
  from: daySchema,
  until: daySchema,
  show: z.enum(['bars', 'numbers']).catch('bars'),
})
export type OverviewFilter = z.infer<typeof filterSchema>

/** Reads from an address which days are asked for. What is no day counts as not given. */
export function readOverviewFilter(query: URLSearchParams): OverviewFilter {
  return filterSchema.parse({ from: query.get('from'), until: query.get('to'), show: query.get('show') })
}

export function writeOverviewFilter({ from, until, show }: OverviewFilter): URLSearchParams {
  const query = new URLSearchParams()
  if (from !== null) query.set('from', from)
  if (until !== null) query.set('to', until)
  if (show !== 'bars') query.set('show', show)
  return query
}

type Unit = 'day' | 'week' | 'month'
/** Days, weeks or months, one after the other: where each begins, and at last where the last one ends. */
export type Stretches = { unit: Unit; days: CalendarDate[]; bounds: string[] }

/** Weeks begin on Monday (ISO 8601), wherever the reader is. */
const mondayFirst = 'en-GB'
const weeksShown = 12
const mostStretches = 60

const beginOf: Record<Unit, (day: CalendarDate) => CalendarDate> = {
  day: (day) => day,
  week: (day) => startOfWeek(day, mondayFirst),
  month: (day) => startOfMonth(day),
}
const stepOf = { day: { days: 1 }, week: { weeks: 1 }, month: { months: 1 } } as const

/** The stretches of time that some days are looked at in; without days, the last twelve weeks. */
export function stretchesOf(
  { from, until }: Pick<OverviewFilter, 'from' | 'until'>,
  zone: string,
  now: Date,
): Stretches {
  const last = until === null ? toCalendarDate(parseAbsolute(now.toISOString(), zone)) : parseDate(until)
  const asked = from === null ? beginOf.week(last).subtract({ weeks: weeksShown - 1 }) : parseDate(from)
  const first = minDate(asked, last) ?? last
  const length = last.compare(first) + 1
  const unit = length <= 14 ? 'day' : length <= 40 * 7 ? 'week' : 'month'
  const days: CalendarDate[] = []
  let day = beginOf[unit](first)
  for (; day.compare(last) <= 0; day = day.add(stepOf[unit])) days.push(day)
  const shown = [...days.slice(-mostStretches), day]
  return { unit, days: shown, bounds: shown.map((each) => each.toDate(zone).toISOString()) }
}

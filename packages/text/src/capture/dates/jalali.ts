type Day = { year: number; month: number; day: number }

/**
 * A day of the Iranian calendar as a Gregorian one, by Borkowski's 33-year cycle (right for 1206 to 1498).
 * Source: K. M. Borkowski, "The Persian calendar for 3000 years", Earth, Moon, and Planets 74 (1996).
 */
export function jalaliToGregorian({ year, month, day }: Day): Day {
  const dayOfYear = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30
  const cycleYear = year - 979
  const days = 365 * cycleYear + Math.floor(cycleYear / 33) * 8 + Math.floor(((cycleYear % 33) + 3) / 4)
  return gregorianOf(days + dayOfYear + day - 1 + 79)
}

/** Counts from 1 January 1600. */
function gregorianOf(daysSince1600: number): Day {
  const date = new Date(Date.UTC(1600, 0, 1 + daysSince1600))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

const dayMs = 86_400_000

/**
 * The first moment of a day in a time zone, also where the clocks change at midnight.
 *
 * @param day as YYYY-MM-DD
 * @param zone a name of the IANA time zone database
 */
export function startOfDay(day: string, zone: string): Date {
  const utc = Date.parse(`${day}T00:00:00Z`)
  const offsets = new Set([utc - dayMs / 2, utc, utc + dayMs / 2].map((at) => offsetAt(at, zone)))
  const starts = [...offsets].map((offset) => utc - offset).sort((one, other) => one - other)
  const local = new Intl.DateTimeFormat('sv-SE', { timeZone: zone })
  return new Date(starts.find((at) => local.format(at) === day) ?? utc)
}

export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + dayMs).toISOString().slice(0, 10)
}

/** How far a zone's clocks are ahead of UTC at a moment, in milliseconds. */
export function offsetAt(at: number, zone: string): number {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = /([+-])(\d+):(\d+)(?::(\d+))?/.exec(name) ?? []
  const ahead = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)
  return (sign === '-' ? -ahead : ahead) * 1000
}

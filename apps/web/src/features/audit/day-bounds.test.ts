import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextDay, startOfDay } from './day-bounds.ts'

const zones = ['UTC', 'Asia/Kathmandu', 'America/Santiago', 'Asia/Beirut', 'Pacific/Apia', 'Europe/London']
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
  // Samoa skipped this day when it moved across the date line.
  .filter((text) => text !== '2011-12-30')

describe('the first moment of a day', () => {
  it('is midnight by the clocks of the zone', () => {
    expect(startOfDay('2026-11-22', 'UTC').toISOString()).toBe('2026-11-22T00:00:00.000Z')
    expect(startOfDay('2026-11-22', 'Asia/Kathmandu').toISOString()).toBe('2026-11-21T18:15:00.000Z')
    expect(startOfDay('2026-07-01', 'Europe/London').toISOString()).toBe('2026-06-30T23:00:00.000Z')
  })

  it('is the moment after the gap where midnight does not exist', () => {
    expect(startOfDay('2024-09-08', 'America/Santiago').toISOString()).toBe('2024-09-08T04:00:00.000Z')
  })

  it('lies on the day, and the moment before it does not', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...zones), (text, zone) => {
        const local = new Intl.DateTimeFormat('sv-SE', { timeZone: zone })
        const start = startOfDay(text, zone).getTime()
        expect(local.format(start)).toBe(text)
        expect(local.format(start - 1) < text).toBe(true)
      }),
    )
  })

  it('is followed by the next day across months and years', () => {
    expect(nextDay('2024-02-28')).toBe('2024-02-29')
    expect(nextDay('2026-12-31')).toBe('2027-01-01')
  })
})

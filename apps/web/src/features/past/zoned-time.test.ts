import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockTime, momentOfClock } from './zoned-time.ts'

const zones = ['UTC', 'Asia/Kathmandu', 'America/Santiago', 'Europe/London', 'Pacific/Apia']

describe('a moment by the clocks of a zone', () => {
  it('is what they show, to the second', () => {
    expect(clockTime('2026-11-22T10:05:31.250Z', 'Asia/Kathmandu')).toBe('2026-11-22T15:50:31')
    expect(momentOfClock('2026-11-22T15:50:31', 'Asia/Kathmandu')).toBe('2026-11-22T10:05:31.999Z')
    expect(momentOfClock('2026-11-22T15:50', 'Asia/Kathmandu')).toBe('2026-11-22T10:05:00.999Z')
  })

  it('is the earlier one where the clocks show a time twice, and after the gap where they skip it', () => {
    expect(momentOfClock('2026-10-25T01:30:00', 'Europe/London')).toBe('2026-10-25T00:30:00.999Z')
    expect(momentOfClock('2026-03-29T01:30:00', 'Europe/London')).toBe('2026-03-29T01:30:00.999Z')
  })

  it('is no moment where it is no time', () => {
    expect(momentOfClock('', 'UTC')).toBeNull()
    expect(momentOfClock('2026-13-45T00:00', 'UTC')).toBeNull()
  })

  it('reads as it was written, wherever the clocks show it once', () => {
    const moment = fc.date({ min: new Date('1995-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(moment, fc.constantFrom(...zones), (date, zone) => {
        const shown = clockTime(date.toISOString(), zone)
        expect(clockTime(momentOfClock(shown, zone) ?? '', zone)).toBe(shown)
      }),
    )
  })
})

import { expect, it } from 'vitest'
import { readOverviewFilter, stretchesOf, writeOverviewFilter } from './overview-filter.ts'

const now = new Date('2026-03-12T22:00:00Z')
const of = (address: string, zone = 'UTC') =>
  stretchesOf(readOverviewFilter(new URLSearchParams(address)), zone, now)
const named = (address: string) => {
  const { unit, days } = of(address)
  return { unit, first: String(days[0]), end: String(days.at(-1)), count: days.length - 1 }
}

it('an address says which days are shown, and is written as it was read', () => {
  const address = 'from=2026-03-01&to=2026-03-31&show=numbers'
  expect(writeOverviewFilter(readOverviewFilter(new URLSearchParams(address))).toString()).toBe(address)
  expect(readOverviewFilter(new URLSearchParams('from=spring'))).toEqual({
    ...{ from: null, until: null, show: 'bars' },
  })
})

it('without days, the last twelve weeks are shown, from Monday on, the present one among them', () => {
  expect(named('')).toEqual({ unit: 'week', first: '2025-12-22', end: '2026-03-16', count: 12 })
})

it('a few days are shown day by day, a long time month by month and at most sixty of them', () => {
  expect(named('from=2026-03-02&to=2026-03-05')).toEqual({
    ...{ unit: 'day', first: '2026-03-02', end: '2026-03-06', count: 4 },
  })
  expect(named('from=2025-01-15&to=2026-03-05')).toEqual({
    ...{ unit: 'month', first: '2025-01-01', end: '2026-04-01', count: 15 },
  })
  expect(named('from=1999-01-01')).toEqual({
    ...{ unit: 'month', first: '2021-04-01', end: '2026-04-01', count: 60 },
  })
})

it('a first day after the last is that day alone', () => {
  expect(named('from=2026-03-09&to=2026-03-05')).toMatchObject({ first: '2026-03-05', count: 1 })
})

it('days begin and end in the reader’s own zone', () => {
  expect(of('from=2026-03-01&to=2026-03-01', 'Pacific/Auckland').bounds).toEqual([
    '2026-02-28T11:00:00.000Z',
    '2026-03-01T11:00:00.000Z',
  ])
  expect(String(of('', 'Pacific/Auckland').days.at(-1))).toBe('2026-03-16')
})

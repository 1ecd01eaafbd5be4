import { expect, it } from 'vitest'
import { barsOf, barsOverTime, partsOf } from './bars.ts'

const verdicts = ['verified', 'disputed']
const counts = [
  { group: 'Herald', part: 'disputed', count: 2 },
  { group: 'Gazette', part: 'verified', count: 3 },
  { group: 'Gazette', part: 'disputed', count: 1 },
]

it('the longest bar stands first, its parts in their order, each with what it counts', () => {
  const bars = barsOf('publishers', counts, { parts: verdicts })
  expect(bars.map(({ key, total }) => [key, total])).toEqual([
    ['Gazette', 4],
    ['Herald', 2],
  ])
  expect(bars[0]?.parts.map(({ key }) => key)).toEqual(verdicts)
  expect(bars[1]?.parts).toEqual([
    { key: 'disputed', count: 2, mark: { of: 'publishers', group: 'Herald', part: 'disputed' } },
  ])
})

it('groups that have an order keep it, and their place where they are empty', () => {
  const bars = barsOf('age', [{ group: '2', part: 'open', count: 1 }], {
    groups: ['0', '1', '2'],
    parts: ['open'],
  })
  expect(bars.map(({ total }) => total)).toEqual([0, 0, 1])
})

it('over time, each bar is of the end of a stretch, and leads to that moment', () => {
  const [, second] = barsOverTime([{}, { open: 2, decided: 1 }], ['t1', 't2'], ['decided', 'open'])
  expect(second).toEqual({
    ...{ key: '2', total: 3 },
    parts: [
      { key: 'decided', count: 1, mark: { of: 'states', state: 'decided', at: 't2' } },
      { key: 'open', count: 2, mark: { of: 'states', state: 'open', at: 't2' } },
    ],
  })
})

it('only parts that some bar has are explained', () => {
  expect(partsOf(barsOf('publishers', counts.slice(0, 1), { parts: verdicts }), verdicts)).toEqual([
    'disputed',
  ])
})

import { expect, it } from 'vitest'
import { progressLine } from './audit-progress.ts'

const progress = { phase: 'tables', done: 0, total: null, part: 0, parts: 1 } as const

it('draws how much is done, where it is known how much there is', () => {
  const half = progressLine({ ...progress, part: 1, parts: 3, done: 50, total: 100 })
  expect(half).toBe(`${'█'.repeat(15)}${'░'.repeat(15)}  50 %  comparing the tables, part 2 of 3`)
  expect(progressLine({ ...progress, done: 101, total: 100 })).toContain('100 %')
})

it('counts, where it is not', () => {
  expect(progressLine({ ...progress, phase: 'log', done: 12_000 })).toBe('reading the log: 12,000 records')
})

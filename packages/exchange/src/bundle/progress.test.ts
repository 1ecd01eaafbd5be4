import { expect, it } from 'vitest'
import { type AuditProgress, buildProgress } from './progress.ts'
import type { BundleRecord } from './record.ts'

const step = { phase: 'log', part: 0, parts: 1 } as const

async function* records(count: number): AsyncGenerator<BundleRecord> {
  for (let at = 0; at < count; at++) yield { kind: 'key', verifierKey: String(at), retiredAt: null }
}

async function drain(all: AsyncIterable<unknown>): Promise<number> {
  let count = 0
  for await (const _each of all) count++
  return count
}

it('tells from the beginning how far a reading has come, and knows the end from the second reading on', async () => {
  const told: AuditProgress[] = []
  const progress = buildProgress({ tell: (each) => told.push(each), extent: undefined })
  expect(await drain(progress.follow(records(4_500), step))).toBe(4_500)
  expect(told.map(({ done, total }) => [done, total])).toEqual([
    [0, null],
    [2_000, null],
    [4_000, null],
  ])
  await drain(progress.follow(records(4_500), { ...step, phase: 'tables' }))
  expect(told.at(-1)).toEqual({ phase: 'tables', part: 0, parts: 1, done: 4_000, total: 4_500 })
})

it('tells what the source counts, where it knows its extent', async () => {
  const told: AuditProgress[] = []
  let bytes = 0
  const extent = () => ({ done: bytes++, total: 9 })
  await drain(buildProgress({ tell: (each) => told.push(each), extent }).follow(records(2_001), step))
  expect(told.map(({ done, total }) => [done, total])).toEqual([
    [0, 9],
    [1, 9],
  ])
})

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { fold } from '../evolve/evolve.ts'
import { type EventType, eventTypes, newestVersion, parseEvent, subjectOf } from '../history/event.ts'

/**
 * A frozen event of each type, in an order in which they fold. A file is never edited: whoever has to, has found
 * that events which lie in databases can no longer be read.
 */
const folder = path.join(import.meta.dirname, 'samples')
const samples = readdirSync(folder)
  .sort()
  .map((name) => ({ name, row: JSON.parse(readFileSync(path.join(folder, name), 'utf8')) }))

describe('the frozen samples of events', () => {
  it('have one of each version of each type', () => {
    const sampled = new Set(samples.map(({ row }) => `${row.type} ${row.version}`))
    const versionsOf = (type: EventType) =>
      Array.from({ length: newestVersion(type) }, (_, index) => `${type} ${index + 1}`)
    expect([...sampled].sort()).toEqual(eventTypes.flatMap(versionsOf).sort())
  })

  it.each(samples)('are read whole: $name', ({ row }) => {
    const event = parseEvent(row)
    // What a later version says besides is not in an earlier sample, and nothing of that is lost.
    expect(event).toMatchObject({ ...row, version: newestVersion(event.type) })
    if (row.version === newestVersion(event.type)) expect(event).toEqual(row)
    expect(subjectOf(event)).toEqual({ articleId: row.articleId, statementId: row.statementId })
  })

  it('fold into what they folded into when they were frozen', () => {
    const tables = fold(samples.map(({ row }) => parseEvent(row)))
    const rows = Object.fromEntries(
      Object.entries(tables).map(([table, byId]) => [table, [...byId.values()]]),
    )
    expect(rows).toMatchSnapshot()
  })

  it.each([
    ['a version that is not known', { version: 2 }],
    ['a type that is not known', { type: 'article-burnt' }],
    ['a time without a zone', { at: '2026-03-02T09:00:00' }],
    ['a role that is none', { actorRole: 'owner' }],
    ['data of another type', { data: { memberId: 'm1', version: 0 } }],
  ])('are refused with %s', (_what, differing) => {
    const row = samples.find(({ row }) => row.type === 'member-role-changed')?.row
    expect(() => parseEvent({ ...row, ...differing })).toThrow()
  })

  it('do not fold twice', () => {
    const events = samples.map(({ row }) => parseEvent(row))
    expect(() => fold([...events, ...events])).toThrow(/does not fold/)
  })

  it('do not fold where one is left out that another builds on', () => {
    const without = samples.filter(({ row }) => row.type !== 'article-edited')
    expect(() => fold(without.map(({ row }) => parseEvent(row)))).toThrow(/has version 1, not 2/)
  })
})

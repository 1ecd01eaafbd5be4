import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type TextRef, textRefSchema } from '../text-ref.ts'
import { carriedTextsOf, erasedTextOf, textKindOf, textRefsOf } from './carried-texts.ts'
import { changesOf, parseEvent, tablesOf } from './event.ts'

const folder = path.join(import.meta.dirname, '../events/samples')
const samples = readdirSync(folder)
  .sort()
  .map((name) => ({ name, event: parseEvent(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))) }))

/** Everything in the data that looks like a reference to a text, however deep: a second way to find them. */
function refsAnywhere(data: unknown): TextRef[] {
  const ref = textRefSchema.safeParse(data)
  if (ref.success) return [ref.data]
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(refsAnywhere) : []
}

const byId = (refs: readonly TextRef[]) =>
  [...refs].sort((one, other) => (one.textId < other.textId ? -1 : 1))

describe('the erasable texts of an event', () => {
  it.each(samples)('are all that its data refer to: $name', ({ event }) => {
    expect(byId(textRefsOf(event))).toEqual(byId(refsAnywhere(event.data)))
  })

  it('are named, each by a name of its own', () => {
    const submitted = samples.find(({ event }) => event.type === 'assessment-submitted')?.event
    if (submitted === undefined) throw new Error('There is no sample of it.')
    expect(carriedTextsOf(submitted)).toMatchObject([
      { name: 'rationale', kind: 'rationale', textId: 't4' },
      { name: 'passage1', kind: 'passage', textId: 't3' },
    ])
    expect(erasedTextOf(submitted)).toBeNull()
  })

  it('are not the one that an erasure emptied', () => {
    const erased = samples.find(({ event }) => event.type === 'text-erased')?.event
    if (erased === undefined) throw new Error('There is no sample of it.')
    expect(carriedTextsOf(erased).map(({ textId }) => textId)).toEqual(['t9'])
    expect(erasedTextOf(erased)?.textId).toBe('t4')
  })
})

describe('the kind of a text', () => {
  it.each(samples)('is known by its name, which no other of the event has: $name', ({ event }) => {
    const carried = carriedTextsOf(event)
    for (const { name, kind } of carried) expect(textKindOf(name)).toBe(kind)
    expect(new Set(carried.map(({ name }) => name)).size).toBe(carried.length)
  })

  it('is asked only of what an event calls a text', () => {
    expect(() => textKindOf('headline')).toThrow(/headline/)
  })
})

describe('the changes of an event', () => {
  it.each(samples)('touch no table but those that its type names: $name', ({ event }) => {
    for (const { table } of changesOf(event)) expect(tablesOf(event.type)).toContain(table)
  })
})

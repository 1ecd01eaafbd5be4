import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceOf, type RowDifference } from './difference.ts'
import { type Picture, type PictureRow, pictureKinds } from './picture.ts'

const value = fc.oneof(
  fc.string({ maxLength: 3 }),
  fc.integer({ min: 0, max: 3 }),
  fc.boolean(),
  fc.constant(null),
)
const row: fc.Arbitrary<PictureRow> = fc.record({
  kind: fc.constantFrom(...pictureKinds),
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  statementId: fc.constant(null),
  personId: fc.constant(null),
  fields: fc.record({ one: value, other: value }),
})
const picture: fc.Arbitrary<Picture> = fc.uniqueArray(row, {
  selector: ({ kind, id }) => `${kind} ${id}`,
  maxLength: 16,
})

const named = (rows: Iterable<PictureRow>) =>
  new Map([...rows].map((each) => [`${each.kind} ${each.id}`, each]))

function applied(before: Picture, difference: readonly RowDifference[]) {
  const rows = named(before)
  for (const { change, row: each } of difference) {
    if (change === 'removed') rows.delete(`${each.kind} ${each.id}`)
    else rows.set(`${each.kind} ${each.id}`, each)
  }
  return rows
}

function undone(after: Picture, difference: readonly RowDifference[]) {
  const rows = named(after)
  for (const each of difference) {
    const key = `${each.row.kind} ${each.row.id}`
    if (each.change === 'added') rows.delete(key)
    else if ('before' in each) rows.set(key, { ...each.row, fields: { ...each.row.fields, ...each.before } })
    else rows.set(key, each.row)
  }
  return rows
}

describe('the difference of two pictures', () => {
  it('is nothing where they are the same', () => {
    fc.assert(
      fc.property(picture, (one) => {
        expect(differenceOf(one, structuredClone(one))).toEqual([])
      }),
    )
  })

  it('leads from the earlier to the later, and back', () => {
    fc.assert(
      fc.property(picture, picture, (before, after) => {
        const difference = differenceOf(before, after)
        expect(applied(before, difference)).toEqual(named(after))
        expect(undone(after, difference)).toEqual(named(before))
      }),
    )
  })

  it('names no row twice, and none that is as it was', () => {
    fc.assert(
      fc.property(picture, picture, (before, after) => {
        const keys = differenceOf(before, after).map(({ row: { kind, id } }) => `${kind} ${id}`)
        expect(new Set(keys).size).toBe(keys.length)
        const same = after.filter((one) =>
          before.some((other) => JSON.stringify(one) === JSON.stringify(other)),
        )
        for (const { kind, id } of same) expect(keys).not.toContain(`${kind} ${id}`)
      }),
    )
  })

  it('shows what is gone where it stood', () => {
    const plain = (id: string, words = id): PictureRow => ({
      kind: 'statement',
      id,
      statementId: id,
      personId: null,
      fields: { words },
    })
    const before = [plain('a'), plain('b'), plain('c'), plain('d')]
    const after = [plain('a', 'A'), plain('x'), plain('d')]
    expect(differenceOf(before, after).map(({ change, row: { id } }) => `${change} ${id}`)).toEqual([
      'changed a',
      'removed b',
      'removed c',
      'added x',
    ])
  })
})

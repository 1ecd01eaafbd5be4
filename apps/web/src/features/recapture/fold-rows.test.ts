import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ComparedRow, fateOf } from './comparison.ts'
import { foldRows } from './fold-rows.ts'

const change = fc.constantFrom('identical', 'cosmetic', 'material', 'orphaned', 'added')
const anyRows = fc.array(fc.tuple(change, fc.nat(2)), { maxLength: 40 }).map((all) =>
  all.map(
    ([change, assessments], index): ComparedRow => ({
      change,
      changes: [],
      kind: 'sentence',
      before:
        change === 'added'
          ? null
          : { statementId: `s${index}`, text: 'before', assessments, state: 'open', verdict: null },
      after: change === 'orphaned' ? null : { text: 'after' },
    }),
  ),
)

describe('the list of a comparison', () => {
  it('stands for every statement once, whichever folds are open', () => {
    fc.assert(
      fc.property(anyRows, fc.boolean(), (rows, isOpen) => {
        const folded = foldRows(rows, { filter: 'all', open: new Set() })
        const keys = folded.flatMap((item) => (item.type === 'fold' && isOpen ? [item.key] : []))
        const items = foldRows(rows, { filter: 'all', open: new Set(keys) })
        const shown = items.filter(({ type }) => type === 'row').length
        const hidden = items.reduce(
          (sum, item) => sum + (item.type === 'fold' && !item.isOpen ? item.count : 0),
          0,
        )
        expect(shown + hidden).toBe(rows.length)
        expect(new Set(items.map(({ key }) => key)).size).toBe(items.length)
      }),
    )
  })

  it('never shows two folds in a row', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const types = foldRows(rows, { filter: 'all', open: new Set() }).map(({ type }) => type)
        expect(types.some((type, at) => type === 'fold' && types[at + 1] === 'fold')).toBe(false)
      }),
    )
  })

  it('shows what changed of the assessed alone where that is asked for', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const items = foldRows(rows, { filter: 'assessed', open: new Set() })
        const assessed = rows.filter(
          (row) => row.change !== 'identical' && (row.before?.assessments ?? 0) > 0,
        )
        expect(items.map((item) => (item.type === 'row' ? item.row : null))).toEqual(assessed)
      }),
    )
  })
})

it('every assessed statement stays, needs review or leaves', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const { kept, review, gone } = fateOf(rows)
      expect(kept + review + gone).toBe(rows.filter(({ before }) => (before?.assessments ?? 0) > 0).length)
    }),
  )
})

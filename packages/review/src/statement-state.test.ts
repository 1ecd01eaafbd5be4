import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { statementStanding } from './statement-state.ts'
import { type AssessmentValue, assessmentValues, verdictOf } from './value.ts'

const value = fc.constantFrom(...assessmentValues)
const quorum = fc.integer({ min: 1, max: 20 })

describe('where a statement stands', () => {
  const told: [string, AssessmentValue[], number, string, string | null][] = [
    ['nobody has spoken', [], 2, 'open', null],
    ['one of two has', ['verified'], 2, 'assessed', 'verified'],
    ['two say the same', ['disputed', 'disputed'], 2, 'agreed', 'disputed'],
    ['one is enough here', ['propaganda-framed'], 1, 'agreed', 'propaganda-framed'],
    ['three are needed here', ['verified', 'verified'], 3, 'assessed', 'verified'],
    ['two differ', ['verified', 'disputed'], 2, 'contested', null],
    ['one of many differs', ['verified', 'verified', 'verified', 'disputed'], 2, 'contested', null],
    [
      'two set it aside, for different reasons',
      ['not-a-claim', 'cannot-be-checked'],
      2,
      'agreed',
      'set-aside',
    ],
    ['one sets aside what another finds true', ['not-a-claim', 'verified'], 2, 'contested', null],
  ]

  it.each(told)('where %s', (_what, values, needed, state, verdict) => {
    expect(statementStanding(values, needed)).toEqual({ state, verdict })
  })

  it('does not depend on the order in which reviewers spoke', () => {
    const shuffled = fc
      .array(value)
      .chain((values) =>
        fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
      )
    fc.assert(
      fc.property(shuffled, quorum, ([values, other], needed) => {
        expect(statementStanding(other, needed)).toEqual(statementStanding(values, needed))
      }),
    )
  })

  it('has a verdict exactly where all who spoke agree on one', () => {
    fc.assert(
      fc.property(fc.array(value), quorum, (values, needed) => {
        const verdicts = new Set(values.map(verdictOf))
        const { state, verdict } = statementStanding(values, needed)
        expect(verdict !== null).toBe(verdicts.size === 1)
        if (verdict !== null) expect([...verdicts]).toEqual([verdict])
        expect(state === 'agreed').toBe(verdicts.size === 1 && values.length >= needed)
      }),
    )
  })
})

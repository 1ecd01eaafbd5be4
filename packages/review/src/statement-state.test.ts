import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { present } from './decide/assessing-given.test-support.ts'
import { isOnPresentWording, type StandingValue, statementStanding } from './statement-state.ts'
import { type AssessmentValue, assessmentValues, verdictOf, verdicts } from './value.ts'

const value = fc.constantFrom(...assessmentValues)
const standing = fc.array(fc.record({ value, onPresentWording: fc.boolean() }))
const quorum = fc.integer({ min: 1, max: 20 })
/** Nothing was decided. */
const by = (needed: number) => ({ quorum: needed, decision: null })

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
    expect(statementStanding(present(...values), by(needed))).toEqual({ state, verdict })
  })

  it('does not depend on the order in which reviewers spoke', () => {
    const shuffled = standing.chain((values) =>
      fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
    )
    fc.assert(
      fc.property(shuffled, quorum, ([values, other], needed) => {
        expect(statementStanding(other, by(needed))).toEqual(statementStanding(values, by(needed)))
      }),
    )
  })

  it('has a verdict exactly where all who spoke agree on one', () => {
    fc.assert(
      fc.property(fc.array(value), quorum, (values, needed) => {
        const verdicts = new Set(values.map(verdictOf))
        const { state, verdict } = statementStanding(present(...values), by(needed))
        expect(verdict !== null).toBe(verdicts.size === 1)
        if (verdict !== null) expect([...verdicts]).toEqual([verdict])
        expect(state === 'agreed').toBe(verdicts.size === 1 && values.length >= needed)
      }),
    )
  })

  const earlier: [string, AssessmentValue[], string | null][] = [
    ['one said something', ['disputed'], 'disputed'],
    ['all said the same', ['verified', 'verified', 'verified'], 'verified'],
    ['they differed', ['verified', 'disputed'], null],
  ]
  it.each(earlier)('where on an earlier wording only %s, it needs review, with what they said', (...told) => {
    const [, values, verdict] = told
    expect(statementStanding(outdated(values), by(2))).toEqual({ state: 'needs-review', verdict })
  })

  it('is told by those alone who spoke of the present wording, once there is one', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), fc.array(value), quorum, (values, old, needed) => {
        const both = [...outdated(old), ...present(...values)]
        expect(statementStanding(both, by(needed))).toEqual(statementStanding(present(...values), by(needed)))
      }),
    )
  })

  it('needs review exactly where some stand and none of them on the present wording', () => {
    fc.assert(
      fc.property(standing, quorum, (all, needed) => {
        const { state } = statementStanding(all, by(needed))
        const none = all.every(({ onPresentWording }) => !onPresentWording)
        expect(state === 'needs-review').toBe(all.length > 0 && none)
      }),
    )
  })
})

const outdated = (values: readonly AssessmentValue[]): StandingValue[] =>
  values.map((value) => ({ value, onPresentWording: false }))

it.each([
  [1, 1, true],
  [1, 2, false],
  [2, 2, true],
  [3, 2, true],
])('made on version %i, where the wording is that of version %i: on the present one %s', (...told) => {
  const [statementVersion, wordingVersion, expected] = told
  expect(isOnPresentWording({ statementVersion, wordingVersion })).toBe(expected)
})

describe('where a statement stands once it is decided', () => {
  const verdict = fc.constantFrom(...verdicts)

  it('is decided, whatever anybody says of it', () => {
    fc.assert(
      fc.property(standing, quorum, verdict, (all, needed, decided) => {
        const decision = { verdict: decided, onPresentWording: true }
        const stands = statementStanding(all, { quorum: needed, decision })
        expect(stands).toEqual({ state: 'decided', verdict: decided })
      }),
    )
  })

  it('is frozen where its words changed since, until there is another decision', () => {
    fc.assert(
      fc.property(standing, quorum, verdict, (all, needed, decided) => {
        const decision = { verdict: decided, onPresentWording: false }
        const stands = statementStanding(all, { quorum: needed, decision })
        expect(stands).toEqual({ state: 'needs-review', verdict: decided })
      }),
    )
  })
})

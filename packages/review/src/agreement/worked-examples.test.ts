import { describe, expect, it } from 'vitest'
import { type Coefficient, patternsOf } from './coefficient.ts'
import { cohenKappa } from './cohen-kappa.ts'
import { fleissKappa } from './fleiss-kappa.ts'
import { gwetAc1 } from './gwet-ac1.ts'
import { krippendorffAlpha } from './krippendorff-alpha.ts'
import { percentAgreement } from './percent-agreement.ts'

const rounded = (coefficient: Coefficient) => (coefficient.defined ? coefficient.value.toFixed(3) : null)

/** Rows of raters, a sign for each unit; a dot where a rater did not rate it. */
function unitsOf(raters: readonly string[], kinds: string) {
  const rows = raters.map((row) => row.replaceAll(' ', ''))
  return Array.from({ length: rows[0]?.length ?? 0 }, (_, unit) =>
    rows.map((row) => {
      const kind = kinds.indexOf(row[unit] ?? '.')
      return kind < 0 ? null : kind
    }),
  )
}
const alphaOf = (raters: readonly string[], kinds: string) =>
  rounded(krippendorffAlpha(patternsOf(unitsOf(raters, kinds), kinds.length)))

describe('Krippendorff, Computing Krippendorff’s Alpha-Reliability (2011)', () => {
  it('A: binary data of two observers, nothing missing: 0.095', () => {
    const meg = '0 1 0 0 0 0 0 0 1 0'
    const owen = '1 1 1 0 0 1 0 0 0 0'
    expect(alphaOf([meg, owen], '01')).toBe('0.095')
  })

  it('B: nominal data of two observers, nothing missing: 0.692', () => {
    const ben = 'a a b b d c c c e d d a'
    const gerry = 'b a b b b c c c e d d d'
    expect(alphaOf([ben, gerry], 'abcde')).toBe('0.692')
  })

  it('C: nominal data of four observers, some missing: 0.743', () => {
    const observers = [
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    ]
    expect(alphaOf(observers, '12345')).toBe('0.743')
  })
})

/** How many of six psychiatrists gave each of thirty patients which of five diagnoses. */
const diagnoses = `
  0 0 0 6 0 | 0 3 0 0 3 | 0 1 4 0 1 | 0 0 0 0 6 | 0 3 0 3 0 | 2 0 4 0 0 | 0 0 4 0 2 | 2 0 3 1 0 | 2 0 0 4 0 | 0 0 0 0 6
  1 0 0 5 0 | 1 1 0 4 0 | 0 3 3 0 0 | 1 0 0 5 0 | 0 2 0 3 1 | 0 0 5 0 1 | 3 0 0 1 2 | 5 1 0 0 0 | 0 2 0 4 0 | 1 0 2 0 3
  0 0 0 0 6 | 0 1 0 5 0 | 0 2 0 1 3 | 2 0 0 4 0 | 1 0 0 4 1 | 0 5 0 1 0 | 4 0 0 0 2 | 0 2 0 4 0 | 1 0 5 0 0 | 0 0 0 0 6`
  .trim()
  .split(/[|\n]/)
  .map((unit) => ({ counts: unit.trim().split(/\s+/).map(Number), units: 1 }))

it('Fleiss, Measuring nominal scale agreement among many raters (1971): 0.430', () => {
  expect(diagnoses).toHaveLength(30)
  const totals = [0, 1, 2, 3, 4].map((kind) =>
    diagnoses.reduce((total, { counts }) => total + (counts[kind] ?? 0), 0),
  )
  expect(totals).toEqual([26, 26, 30, 55, 43])
  const { kappa, raters, leftOut } = fleissKappa(diagnoses)
  expect({ kappa: rounded(kappa), raters, leftOut }).toEqual({ kappa: '0.430', raters: 6, leftOut: 0 })
})

describe('Gwet (2008), two raters who chose alike in 80 and 5 of 100, and otherwise in 10 and 5', () => {
  const confusion = [
    [80, 10],
    [5, 5],
  ]
  const patterns = [
    { counts: [2, 0], units: 80 },
    { counts: [1, 1], units: 15 },
    { counts: [0, 2], units: 5 },
  ]

  it('AC1: 0.808, where they agree in 0.85', () => {
    expect(rounded(gwetAc1(patterns))).toBe('0.808')
    expect(percentAgreement(patterns)).toBeCloseTo(0.85, 12)
  })

  it('Cohen’s kappa of the same table: 0.318', () => {
    expect(rounded(cohenKappa(confusion))).toBe('0.318')
  })
})

describe('what says nothing', () => {
  const alone = [{ counts: [1, 0], units: 7 }]
  const ofOneKind = [{ counts: [3, 0], units: 7 }]

  it('is said of one rater, by every coefficient', () => {
    const nothing = { defined: false, because: 'no-pairs' }
    expect(krippendorffAlpha(alone)).toEqual(nothing)
    expect(fleissKappa(alone).kappa).toEqual(nothing)
    expect(gwetAc1(alone)).toEqual(nothing)
    expect(cohenKappa([[0]])).toEqual(nothing)
    expect(percentAgreement(alone)).toBeNull()
  })

  it('is said where all ratings are of one kind, and never printed as perfect', () => {
    const nothing = { defined: false, because: 'one-category' }
    expect(krippendorffAlpha(ofOneKind)).toEqual(nothing)
    expect(fleissKappa(ofOneKind).kappa).toEqual(nothing)
    expect(gwetAc1(ofOneKind)).toEqual(nothing)
    expect(
      cohenKappa([
        [9, 0],
        [0, 0],
      ]),
    ).toEqual(nothing)
    expect(percentAgreement(ofOneKind)).toBe(1)
  })
})

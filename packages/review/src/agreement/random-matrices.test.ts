import { describe, expect, it } from 'vitest'
import { bootstrapInterval } from './bootstrap-interval.ts'
import { ac1ByPairs, alphaByCoincidences, kappaOfMany, kappaOfTwo } from './by-the-papers.test-support.ts'
import { type Coefficient, patternsOf, type UnitRatings } from './coefficient.ts'
import { cohenKappa } from './cohen-kappa.ts'
import { fleissKappa } from './fleiss-kappa.ts'
import { gwetAc1 } from './gwet-ac1.ts'
import { krippendorffAlpha } from './krippendorff-alpha.ts'
import { binomial, seededRandom } from './seeded-random.ts'

const numberOf = (coefficient: Coefficient) => (coefficient.defined ? coefficient.value : Number.NaN)

/** Forty matrices of two to six raters, two to five kinds, some dense, some with most of it missing. */
const matrices = Array.from({ length: 40 }, (_, index) => {
  const random = seededRandom(index)
  const raters = 2 + (index % 5)
  const kinds = 2 + (index % 4)
  const missing = (index % 3) * 0.3
  const faithful = random()
  const ratings = Array.from({ length: 8 + 4 * index }, (): UnitRatings => {
    const truth = Math.floor(random() * kinds)
    return Array.from({ length: raters }, () => {
      if (random() < missing) return null
      return random() < faithful ? truth : Math.floor(random() * kinds)
    })
  })
  return { index, raters, kinds, ratings, patterns: patternsOf(ratings, kinds) }
})

describe.each(matrices)('random matrix $index: $raters raters, $kinds kinds', (matrix) => {
  const { raters, kinds, ratings, patterns } = matrix

  it('has the alpha of the matrix of coincidences', () => {
    expect(numberOf(krippendorffAlpha(patterns))).toBeCloseTo(alphaByCoincidences(ratings, kinds), 10)
  })

  it('has the kappa of Fleiss of the units with the usual number of ratings', () => {
    const { kappa, raters: used, leftOut } = fleissKappa(patterns)
    expect(numberOf(kappa)).toBeCloseTo(kappaOfMany(ratings, kinds, used), 10)
    const withOthers = ratings.filter((unit) => unit.filter((each) => each !== null).length !== used)
    expect(leftOut).toBe(withOthers.length)
  })

  it('has the AC1 of its pairs', () => {
    expect(numberOf(gwetAc1(patterns))).toBeCloseTo(ac1ByPairs(ratings, kinds), 10)
  })

  it('has the kappa of Cohen for each two raters', () => {
    for (let one = 0; one < raters; one += 1) {
      for (let other = one + 1; other < raters; other += 1) {
        const confusion = Array.from({ length: kinds }, (_, a) =>
          Array.from({ length: kinds }, (_, b) => {
            return ratings.filter((unit) => unit[one] === a && unit[other] === b).length
          }),
        )
        expect(numberOf(cohenKappa(confusion))).toBeCloseTo(kappaOfTwo(ratings, one, other, kinds), 10)
      }
    }
  })
})

describe('the interval', () => {
  const last = matrices.at(-1)
  if (last === undefined) throw new Error('there is no matrix')

  it('holds the coefficient, and is the same whenever it is asked for', () => {
    const interval = bootstrapInterval(last.patterns, krippendorffAlpha)
    const alpha = numberOf(krippendorffAlpha(last.patterns))
    expect(interval?.low).toBeLessThan(alpha)
    expect(interval?.high).toBeGreaterThan(alpha)
    const again = patternsOf(last.ratings.toReversed(), last.kinds)
    expect(bootstrapInterval(again, krippendorffAlpha)).toEqual(interval)
  })

  it('narrows where the same was rated a hundred times as often', () => {
    const width = (of: ReturnType<typeof bootstrapInterval>) => (of === null ? Number.NaN : of.high - of.low)
    const more = last.patterns.map(({ counts, units }) => ({ counts, units: units * 100 }))
    const few = width(bootstrapInterval(last.patterns, krippendorffAlpha))
    const wide = few / width(bootstrapInterval(more, krippendorffAlpha))
    // By the root of a hundred.
    expect(wide).toBeGreaterThan(8)
    expect(wide).toBeLessThan(12)
  })

  it('is not given where hardly anything differs from the rest', () => {
    const patterns = [
      { counts: [2, 0], units: 30 },
      { counts: [1, 1], units: 1 },
    ]
    expect(krippendorffAlpha(patterns).defined).toBe(true)
    expect(bootstrapInterval(patterns, krippendorffAlpha)).toBeNull()
  })
})

it.each([
  [20, 0.1],
  [20, 0.9],
  [400, 0.02],
  [5_000, 0.3],
])('%i trials of chance %d succeed as often as they should', (trials, chance) => {
  const random = seededRandom(3)
  const drawn = Array.from({ length: 4_000 }, () => binomial(random, trials, chance))
  const mean = drawn.reduce((total, each) => total + each, 0) / drawn.length
  const variance = drawn.reduce((total, each) => total + (each - mean) ** 2, 0) / drawn.length
  const expected = trials * chance * (1 - chance)
  expect(Math.abs(mean - trials * chance)).toBeLessThan(5 * Math.sqrt(expected / drawn.length))
  expect(variance / expected).toBeGreaterThan(0.85)
  expect(variance / expected).toBeLessThan(1.15)
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...drawn)).toBeLessThanOrEqual(trials)
})

import { type Coefficient, comparable, type Pattern, sum, totalsOf, undefinedFor } from './coefficient.ts'
import { alikeWithin } from './percent-agreement.ts'

/** `raters` is how many ratings the units have that took part; `leftOut` how many units have another number. */
type FleissKappa = { kappa: Coefficient; raters: number; leftOut: number }

/**
 * Fleiss' kappa: of units that have the same number of ratings each. Where they differ, those take part whose number
 * keeps the most ratings.
 *
 * @see J. L. Fleiss, Measuring nominal scale agreement among many raters, Psychological Bulletin 76 (1971)
 */
export function fleissKappa(patterns: readonly Pattern[]): FleissKappa {
  const rated = comparable(patterns)
  const raters = usualNumber(rated)
  const used = rated.filter(({ counts }) => sum(counts) === raters)
  const units = sum(used.map((pattern) => pattern.units))
  const leftOut = sum(patterns.map((pattern) => pattern.units)) - units
  const nothing = undefinedFor(used)
  if (nothing !== null) return { kappa: nothing, raters, leftOut }
  const observed = sum(used.map((pattern) => pattern.units * alikeWithin(pattern.counts))) / units
  const expected = sum(totalsOf(used).map((total) => (total / (units * raters)) ** 2))
  return { kappa: { defined: true, value: (observed - expected) / (1 - expected) }, raters, leftOut }
}

function usualNumber(patterns: readonly Pattern[]): number {
  const ratings = new Map<number, number>()
  for (const { counts, units } of patterns) {
    const number = sum(counts)
    ratings.set(number, (ratings.get(number) ?? 0) + number * units)
  }
  const [usual] = [...ratings].sort(([one, ofOne], [other, ofOther]) => ofOther - ofOne || one - other)
  return usual?.[0] ?? 0
}

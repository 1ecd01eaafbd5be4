import { type Coefficient, comparable, type Pattern, sum, undefinedFor } from './coefficient.ts'
import { percentAgreement } from './percent-agreement.ts'

/**
 * Gwet's AC1, any number of raters, missing ratings allowed: a unit with one rating says how often a kind is chosen,
 * but not whether raters agree. The kinds are all that could be chosen, used or not.
 *
 * @see K. L. Gwet, Computing inter-rater reliability and its variance in the presence of high agreement, British
 *   Journal of Mathematical and Statistical Psychology 61 (2008)
 */
export function gwetAc1(patterns: readonly Pattern[]): Coefficient {
  const observed = percentAgreement(patterns)
  const given = patterns.filter(({ counts, units }) => units > 0 && sum(counts) > 0)
  const nothing = undefinedFor(comparable(patterns).length === 0 ? [] : given)
  if (nothing !== null || observed === null) return nothing ?? { defined: false, because: 'no-pairs' }
  const units = sum(given.map((pattern) => pattern.units))
  const kinds = given[0]?.counts.length ?? 0
  const shares = Array.from({ length: kinds }, (_, kind) => {
    return sum(given.map((each) => (each.units * (each.counts[kind] ?? 0)) / sum(each.counts))) / units
  })
  const expected = sum(shares.map((share) => share * (1 - share))) / (kinds - 1)
  return { defined: true, value: (observed - expected) / (1 - expected) }
}

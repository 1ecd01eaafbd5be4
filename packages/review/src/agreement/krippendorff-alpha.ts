import { type Coefficient, comparable, type Pattern, sum, totalsOf, undefinedFor } from './coefficient.ts'

/**
 * Krippendorff's alpha for nominal data, any number of raters, missing ratings allowed. Units with fewer than two
 * ratings take no part.
 *
 * @see Klaus Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), C
 */
export function krippendorffAlpha(patterns: readonly Pattern[]): Coefficient {
  const rated = comparable(patterns)
  const nothing = undefinedFor(rated)
  if (nothing !== null) return nothing
  const totals = totalsOf(rated)
  const ratings = sum(totals)
  // The coincidences of a kind with itself, o_cc: within a unit each pair counts by the ratings that the unit has.
  const alike = sum(
    rated.map(({ counts, units }) => {
      return (units * sum(counts.map((count) => count * (count - 1)))) / (sum(counts) - 1)
    }),
  )
  const expected = sum(totals.map((total) => total * (total - 1)))
  const value = ((ratings - 1) * alike - expected) / (ratings * (ratings - 1) - expected)
  return { defined: true, value }
}

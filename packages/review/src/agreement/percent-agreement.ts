import { comparable, type Pattern, sum } from './coefficient.ts'

/**
 * How many of the pairs of ratings that a unit has are alike, from 0 to 1, each unit counting once. Null where no unit
 * has two.
 */
export function percentAgreement(patterns: readonly Pattern[]): number | null {
  const rated = comparable(patterns)
  const units = sum(rated.map((pattern) => pattern.units))
  if (units === 0) return null
  return sum(rated.map((pattern) => pattern.units * alikeWithin(pattern.counts))) / units
}

/** The share of a unit's ordered pairs of ratings that are alike. */
export function alikeWithin(counts: readonly number[]): number {
  const ratings = sum(counts)
  return sum(counts.map((count) => count * (count - 1))) / (ratings * (ratings - 1))
}

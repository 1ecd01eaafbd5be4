/** Why a coefficient says nothing: nobody rated the same thing twice, or all ratings are of one kind. */
type UndefinedBecause = 'no-pairs' | 'one-category'

/** A coefficient of agreement. Where chance leaves nothing to agree on, it is undefined and never 1. */
export type Coefficient = { defined: true; value: number } | { defined: false; because: UndefinedBecause }

/**
 * Units that were rated alike: how many ratings of each kind one of them has, in the order of the kinds, and how many
 * such units there are.
 */
export type Pattern = { counts: readonly number[]; units: number }

/** Ratings of one unit: the number of the kind that each rater chose, null where they did not rate it. */
export type UnitRatings = readonly (number | null)[]

/** Gathers units that were rated alike, whoever rated them how; in one order, whatever order they come in. */
export function patternsOf(units: Iterable<UnitRatings>, kinds: number): Pattern[] {
  const found = new Map<string, { counts: number[]; units: number }>()
  for (const ratings of units) {
    const counts = new Array<number>(kinds).fill(0)
    for (const rating of ratings) if (rating !== null) counts[rating] = (counts[rating] ?? 0) + 1
    const key = counts.join(' ')
    const pattern = found.get(key)
    if (pattern === undefined) found.set(key, { counts, units: 1 })
    else pattern.units += 1
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, pattern]) => pattern)
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

/** The patterns in which at least two ratings can be held against each other. */
export const comparable = (patterns: readonly Pattern[]): Pattern[] =>
  patterns.filter(({ counts, units }) => units > 0 && sum(counts) >= 2)

/** Ratings of each kind over all units. */
export function totalsOf(patterns: readonly Pattern[]): number[] {
  const [first] = patterns
  const totals = new Array<number>(first?.counts.length ?? 0).fill(0)
  for (const { counts, units } of patterns) {
    counts.forEach((count, kind) => {
      totals[kind] = (totals[kind] ?? 0) + count * units
    })
  }
  return totals
}

/** What keeps every coefficient from saying anything; null where nothing does. */
export function undefinedFor(patterns: readonly Pattern[]): Extract<Coefficient, { defined: false }> | null {
  if (patterns.length === 0) return { defined: false, because: 'no-pairs' }
  const used = totalsOf(patterns).filter((total) => total > 0)
  return used.length < 2 ? { defined: false, because: 'one-category' } : null
}

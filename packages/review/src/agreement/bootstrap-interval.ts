import { type Coefficient, comparable, type Pattern, sum } from './coefficient.ts'
import { binomial, seededRandom } from './seeded-random.ts'

/** The bounds between which 95 of 100 samples lie. */
export type Interval = { low: number; high: number }

const samples = 1_000
const seed = 20_110_125

/**
 * The bootstrap interval of a coefficient: units are drawn anew with replacement, as many as there are, a thousand
 * times. Seeded, so that the same ratings give the same interval. Null where more than one sample in twenty leaves the
 * coefficient undefined: too little was rated to say how sure it is.
 *
 * @see B. Efron, R. J. Tibshirani, An Introduction to the Bootstrap (1993), 13.3
 */
export function bootstrapInterval(
  patterns: readonly Pattern[],
  coefficient: (patterns: readonly Pattern[]) => Coefficient,
): Interval | null {
  const rated = comparable(patterns)
  const random = seededRandom(seed)
  const values: number[] = []
  for (let sample = 0; sample < samples; sample += 1) {
    const drawn = coefficient(drawAnew(rated, random))
    if (drawn.defined) values.push(drawn.value)
  }
  if (values.length < samples * 0.95) return null
  values.sort((one, other) => one - other)
  const at = (share: number) => values[Math.round(share * (values.length - 1))] ?? 0
  return { low: at(0.025), high: at(0.975) }
}

/** As many units as before, drawn with replacement: pattern after pattern takes its share of those that are left. */
function drawAnew(patterns: readonly Pattern[], random: () => number): Pattern[] {
  let left = sum(patterns.map(({ units }) => units))
  let remaining = left
  return patterns.map(({ counts, units }) => {
    const drawn = binomial(random, left, remaining === units ? 1 : units / remaining)
    left -= drawn
    remaining -= units
    return { counts, units: drawn }
  })
}

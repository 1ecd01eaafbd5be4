/**
 * Numbers from 0 to 1 that follow from a seed alone, so that an interval is the same whenever it is asked for.
 *
 * @see Bob Jenkins, small fast counting generator (sfc32), as in PractRand
 */
export function seededRandom(seed: number): () => number {
  let [a, b, c, count] = [seed | 0, 0x9e3779b9 | 0, 0x243f6a88, 1]
  const next = () => {
    const sum = (((a + b) | 0) + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 4_294_967_296
  }
  for (let step = 0; step < 16; step += 1) next()
  return next
}

/** Above so many expected successes the normal law stands in for the binomial. */
const many = 50

/** How many of `trials` succeed, each with the given chance. */
export function binomial(random: () => number, trials: number, chance: number): number {
  if (trials <= 0 || chance <= 0) return 0
  if (chance >= 1) return trials
  if (chance > 0.5) return trials - binomial(random, trials, 1 - chance)
  if (trials * chance > many) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    const drawn = Math.round(trials * chance + normal * Math.sqrt(trials * chance * (1 - chance)))
    return Math.min(trials, Math.max(0, drawn))
  }
  // From one success to the next, by the trials that fail between them.
  const failing = Math.log(1 - chance)
  let successes = -1
  let trial = 0
  do {
    trial += 1 + Math.floor(Math.log(1 - random()) / failing)
    successes += 1
  } while (trial <= trials)
  return successes
}

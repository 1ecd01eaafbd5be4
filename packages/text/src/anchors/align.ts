/** A pattern in three parts; the middle one has to be gone through whole, the others as far as they fit. */
export type Pattern = { units: Uint16Array; exactStart: number; exactEnd: number }

/**
 * How a pattern lies on a text. `before` is where the last visible character of the prefix ends and `start` where
 * the exact part begins: what can be seen between them was put in. The same for `end` and `after`; -1 where no
 * context is left. `prefix` and `suffix` tell how well those fit, `errors` counts insertions, deletions and
 * substitutions inside the exact part.
 */
export type Alignment = {
  before: number
  start: number
  end: number
  after: number
  score: number
  prefix: number
  suffix: number
  errors: number
  matched: number
}

const move = { stop: 0, both: 1, pattern: 2, text: 3 } as const

/** Furthest that an alignment strays from its diagonal, in code units. */
const furthest = 256

/**
 * Aligns a pattern to a text around one diagonal: match 1, mismatch and gap -1, a digit for a digit 0 (a changed
 * number stays at its place). Global for the exact part, local for the context (after Gotoh and Smith-Waterman,
 * within a band); of two ways alike, the one that leaves the prefix together. Costs the pattern's length times the band's width, which is bounded. Null where nothing fits.
 */
export function align(
  text: Uint16Array,
  { units, exactStart, exactEnd }: Pattern,
  diagonal: number,
): Alignment | null {
  const band = Math.min(furthest, 24 + Math.ceil((exactEnd - exactStart) * 0.3))
  const columns = 2 * band + 1
  const moves = new Uint8Array((units.length + 1) * columns)
  const never = -1e9
  let above = new Int32Array(columns)
  let row = new Int32Array(columns)
  let best = { score: never, i: -1, b: -1 }
  const scoreAtStart = new Int32Array(columns)
  const scoreAtEnd = new Int32Array(columns)
  for (let i = 0; i <= units.length; i++) {
    const unit = i > 0 ? (units[i - 1] ?? 0) : 0
    const line = i * columns
    const first = i + diagonal - band
    for (let b = 0; b < columns; b++) {
      const t = first + b
      if (t < 0 || t > text.length) {
        row[b] = never
        continue
      }
      let value: number = i <= exactStart ? 0 : never
      let taken: number = move.stop
      if (i > 0) {
        const both = t > 0 ? (above[b] ?? never) + weigh(unit, text[t - 1] ?? 0) : never
        if (both > value) [value, taken] = [both, move.both]
        const skipped = b + 1 < columns ? (above[b + 1] ?? never) - 1 : never
        if (skipped > value) [value, taken] = [skipped, move.pattern]
      }
      const inserted = b > 0 ? (row[b - 1] ?? never) - 1 : never
      if (inserted > value || (i === exactStart && inserted === value && value > 0))
        [value, taken] = [inserted, move.text]
      row[b] = value
      moves[line + b] = taken
      if (i >= exactEnd && value > best.score) best = { score: value, i, b }
    }
    if (i === exactStart) scoreAtStart.set(row)
    if (i === exactEnd) scoreAtEnd.set(row)
    ;[above, row] = [row, above]
  }
  if (best.score <= never / 2) return null
  return follow({ text, units, exactStart, exactEnd, moves, columns, first: diagonal - band }, best, {
    scoreAtStart,
    scoreAtEnd,
  })
}

type Table = Pattern & { text: Uint16Array; moves: Uint8Array; columns: number; first: number }

function follow(
  { text, units, exactStart, exactEnd, moves, columns, first }: Table,
  best: { score: number; i: number; b: number },
  scores: { scoreAtStart: Int32Array; scoreAtEnd: Int32Array },
): Alignment {
  let { i, b } = best
  const place = () => first + i + b
  const found: Alignment = {
    before: -1,
    start: -1,
    end: -1,
    after: -1,
    score: best.score,
    prefix: 0,
    suffix: 0,
    errors: 0,
    matched: 0,
  }
  for (;;) {
    if (i === exactEnd) {
      found.end = place()
      found.suffix = best.score - (scores.scoreAtEnd[b] ?? 0)
    }
    if (i === exactStart) {
      if (found.start < 0) found.start = place()
      found.prefix = scores.scoreAtStart[b] ?? 0
    }
    const taken = moves[i * columns + b]
    if (taken === move.stop || taken === undefined) break
    const inside = i > exactStart && (i < exactEnd || (i === exactEnd && taken !== move.text))
    if (inside) {
      const score = taken === move.both ? weigh(units[i - 1] ?? 0, text[place() - 1] ?? 0) : -1
      if (score < 0) found.errors++
      if (score > 0) found.matched++
    }
    if (taken === move.both && units[i - 1] !== 0x20) {
      if (i <= exactStart && found.before < 0) found.before = place()
      if (i > exactEnd) found.after = place() - 1
    }
    if (taken === move.text) b--
    else {
      i--
      if (taken === move.pattern) b++
    }
  }
  return found
}

function weigh(a: number, b: number): number {
  if (a === b) return 1
  return isDigit(a) && isDigit(b) ? 0 : -1
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

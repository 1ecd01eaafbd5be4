import { foldUnits } from './fold.ts'

/** Code units of a gram: long enough to be rare, short enough to survive between two edits. */
const length = 4

/** A text with every gram of it listed by its places. Built in one pass. */
export type GramIndex = {
  text: string
  units: Uint16Array
  mask: number
  head: Int32Array
  next: Int32Array
  count: Int32Array
}

export function buildGramIndex(text: string): GramIndex {
  const units = foldUnits(text)
  let size = 1024
  while (size < units.length && size < 1 << 22) size *= 2
  const head = new Int32Array(size).fill(-1)
  const next = new Int32Array(Math.max(0, units.length - length + 1))
  const count = new Int32Array(size)
  const mask = size - 1
  for (let at = next.length - 1; at >= 0; at--) {
    const slot = hash(units, at) & mask
    next[at] = head[slot] ?? -1
    head[slot] = at
    count[slot] = (count[slot] ?? 0) + 1
  }
  return { text, units, mask, head, next, count }
}

function hash(units: Uint16Array, at: number): number {
  let value = 0
  for (let i = 0; i < length; i++)
    value = Math.imul(value ^ (units[at + i] ?? 0), 0x9e3779b1) ^ (value >>> 13)
  return value ^ (value >>> 15)
}

function sameGram(a: Uint16Array, atA: number, b: Uint16Array, atB: number): boolean {
  for (let i = 0; i < length; i++) if (a[atA + i] !== b[atB + i]) return false
  return true
}

type Gram = { at: number; slot: number; count: number }

function gramsOf(index: GramIndex, pattern: Uint16Array): Gram[] {
  const grams: Gram[] = []
  for (let at = 0; at + length <= pattern.length; at++) {
    const slot = hash(pattern, at) & index.mask
    const count = index.count[slot] ?? 0
    if (count > 0) grams.push({ at, slot, count })
  }
  return grams
}

/** Places at most that one search looks at, beside what the length of the pattern adds. */
const budget = 4_000

/** Where `exact` stands in the text, case and typography aside; the first few hundred only. */
export function occurrences(index: GramIndex, exact: Uint16Array): number[] {
  const rarest = gramsOf(index, exact).reduce<Gram | null>(
    (best, gram) => (best === null || gram.count < best.count ? gram : best),
    null,
  )
  if (!rarest || exact.length < length) return []
  const found: number[] = []
  let steps = 0
  for (let at = index.head[rarest.slot] ?? -1; at >= 0 && steps < budget; at = index.next[at] ?? -1) {
    steps++
    const start = at - rarest.at
    if (start >= 0 && matches(index.units, start, exact)) found.push(start)
    if (found.length >= 400) break
  }
  return found
}

function matches(units: Uint16Array, start: number, exact: Uint16Array): boolean {
  if (start + exact.length > units.length) return false
  for (let i = 0; i < exact.length; i++) if (units[start + i] !== exact[i]) return false
  return true
}

/** Neighbouring diagonals count together: an insertion or deletion moves what follows by a little. */
const width = 16

/**
 * The diagonals (place in the text less place in the pattern) on which most grams of the pattern lie, best first.
 * Rare grams vote first; the number of votes is bounded, so that a text that repeats itself costs no more.
 */
export function likelyDiagonals(index: GramIndex, pattern: Uint16Array, most: number): number[] {
  const votes = new Map<number, number>()
  const grams = gramsOf(index, pattern).sort((a, b) => a.count - b.count || a.at - b.at)
  let left = budget + 8 * pattern.length
  for (const gram of grams) {
    if (gram.count > left) break
    left -= gram.count
    for (let at = index.head[gram.slot] ?? -1; at >= 0; at = index.next[at] ?? -1) {
      if (!sameGram(index.units, at, pattern, gram.at)) continue
      const bucket = Math.floor((at - gram.at) / width)
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1)
    }
  }
  const scored: { bucket: number; score: number }[] = []
  for (const [bucket, own] of votes) {
    const beside = Math.max(votes.get(bucket - 1) ?? 0, votes.get(bucket + 1) ?? 0)
    scored.push({ bucket, score: 2 * own + beside })
  }
  scored.sort((a, b) => b.score - a.score || a.bucket - b.bucket)
  const chosen: number[] = []
  const least = (scored[0]?.score ?? 0) / 4
  for (const { bucket, score } of scored) {
    if (chosen.length >= most || score < least) break
    if (!chosen.some((other) => Math.abs(other - bucket) <= 1)) chosen.push(bucket)
  }
  return chosen.map((bucket) => bucket * width + width / 2)
}

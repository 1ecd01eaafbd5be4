import type { Span } from '../shapes.ts'
import { type Alignment, align, type Pattern } from './align.ts'
import type { Anchor } from './anchor.ts'
import { foldUnits } from './fold.ts'
import { type GramIndex, likelyDiagonals, occurrences } from './gram-index.ts'
import { beginsAt, settleEdges } from './settle-edges.ts'

/**
 * A place that an anchor may mean. `score` counts matches less errors; `alike` is what is left of the words, 0..1,
 * `same` whether they are left to the letter, `kept` the part of their characters that is left, 0..1.
 */
export type Candidate = {
  span: Span
  score: number
  alike: number
  same: boolean
  kept: number
  prefix: number
  suffix: number
}

export type Found = { span: Span; score: number; sure: boolean }

/** Places looked at closely. */
const most = 6

/**
 * The places that an anchor may mean: where its words stand with the best context, where most of its grams lie,
 * and where it is expected.
 */
export function findCandidates(index: GramIndex, anchor: Anchor, expected: number): Candidate[] {
  const { prefix } = anchor.quote
  const pattern = patternOf(anchor)
  const diagonals = [
    ...nearest(exactDiagonals(index, pattern), expected - prefix.length),
    ...likelyDiagonals(index, pattern.units, most),
    expected - prefix.length,
  ]
  const candidates: Candidate[] = []
  for (const diagonal of distinct(diagonals)) {
    const alignment = align(index.units, pattern, diagonal)
    if (alignment) candidates.push(describe(index, anchor, pattern, alignment))
  }
  return candidates
}

/** What stands where an anchor is expected, if anything there is like it. */
export function candidateAt(index: GramIndex, anchor: Anchor, expected: number): Candidate | null {
  const pattern = patternOf(anchor)
  const alignment = align(index.units, pattern, expected - pattern.exactStart)
  return alignment && describe(index, anchor, pattern, alignment)
}

function patternOf({ quote }: Anchor): Pattern {
  const { prefix, exact, suffix } = quote
  return {
    units: foldUnits(prefix + exact + suffix),
    exactStart: prefix.length,
    exactEnd: prefix.length + exact.length,
  }
}

/** Diagonals of the exact occurrences whose context fits best. */
function exactDiagonals(index: GramIndex, { units, exactStart, exactEnd }: Pattern): number[] {
  const starts = occurrences(index, units.subarray(exactStart, exactEnd))
  const fit = (start: number): number => {
    let fitting = 0
    for (let i = 1; i <= exactStart && index.units[start - i] === units[exactStart - i]; i++) fitting++
    const after = start + exactEnd - exactStart
    for (let i = 0; exactEnd + i < units.length && index.units[after + i] === units[exactEnd + i]; i++)
      fitting++
    return fitting
  }
  const scored = starts.map((start) => ({ start, fitting: fit(start) }))
  const best = scored.reduce((top, { fitting }) => Math.max(top, fitting), 0)
  return scored.filter(({ fitting }) => fitting * 2 >= best).map(({ start }) => start - exactStart)
}

/** The few nearest to where the anchor is expected. */
function nearest(diagonals: readonly number[], expected: number): number[] {
  return [...diagonals].sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected)).slice(0, most)
}

function distinct(diagonals: readonly number[]): number[] {
  const kept: number[] = []
  for (const diagonal of diagonals)
    if (!kept.some((other) => Math.abs(other - diagonal) < 12)) kept.push(diagonal)
  return kept
}

/** What the same letter case and the same beginning of a sentence are worth, in characters of context. */
const sameLooks = 3

/** Between places alike otherwise, the one that looks the same, capitals and beginning of a sentence included. */
function looksOf(text: string, { quote }: Anchor, { start, end }: Span): number {
  const same = text.slice(start, end) === quote.exact ? sameLooks : 0
  const opened = beginsAt(quote.prefix + quote.exact, quote.prefix.length)
  return same + (end > start && beginsAt(text, start) === opened ? sameLooks : 0)
}

function describe(index: GramIndex, anchor: Anchor, pattern: Pattern, alignment: Alignment): Candidate {
  const length = pattern.exactEnd - pattern.exactStart
  const width = Math.max(length, alignment.end - alignment.start)
  const span = settleEdges(index.text, anchor, alignment)
  return {
    span,
    score: alignment.score + looksOf(index.text, anchor, span),
    same: index.text.slice(span.start, span.end) === anchor.quote.exact,
    kept: length === 0 ? 1 : alignment.matched / length,
    alike: width === 0 ? 1 : Math.max(0, 1 - alignment.errors / width),
    prefix: alignment.prefix,
    suffix: alignment.suffix,
  }
}

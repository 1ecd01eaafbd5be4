import type { MarkedTechnique } from '@assay/review'

type Span = { start: number; end: number }

/** A stretch of a statement's text, and the techniques that its words carry. */
type TextPart = { start: number; text: string; techniques: readonly MarkedTechnique['technique'][] }

/** Parts that stand together: words that somebody is quoted with, or words that are not. */
type TextRun = { start: number; isQuoted: boolean; parts: readonly TextPart[] }

/**
 * Cuts a statement's text where a quotation begins or ends, and within that where a technique's words do. Quotations
 * in any order; what of them lies outside of the text is left out. Offsets are UTF-16 code units of the text.
 * The parts of all runs, joined, are the text.
 */
export function runsOf(text: string, quotes: readonly Span[], marks: readonly MarkedTechnique[]): TextRun[] {
  const runs: TextRun[] = []
  const add = (start: number, end: number, isQuoted: boolean) => {
    if (start < end) runs.push({ start, isQuoted, parts: partsWithin(text, { start, end }, marks) })
  }
  let at = 0
  for (const quote of quotes.toSorted((left, right) => left.start - right.start)) {
    const [start, end] = [Math.max(at, quote.start), Math.min(text.length, quote.end)]
    if (start >= end) continue
    add(at, start, false)
    add(start, end, true)
    at = end
  }
  add(at, text.length, false)
  return runs
}

function partsWithin(text: string, whole: Span, marks: readonly MarkedTechnique[]): TextPart[] {
  const spans = marks.flatMap(({ technique, start, end }) =>
    start === null || end === null ? [] : [{ technique, start, end: Math.min(end, text.length) }],
  )
  const cuts = [...new Set([whole.start, whole.end, ...spans.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= whole.start && cut <= whole.end)
    .sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? whole.end
    const carried = spans.filter((span) => span.start <= start && span.end >= end)
    return { start, text: text.slice(start, end), techniques: carried.map(({ technique }) => technique) }
  })
}

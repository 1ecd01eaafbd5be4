import type { MarkedTechnique } from '@assay/review'

/** A stretch of a statement's text, and the techniques that its words carry. */
export type TextPart = { start: number; text: string; techniques: readonly MarkedTechnique['technique'][] }

/** Cuts a statement's text where a technique's words begin or end. Offsets are UTF-16 code units of the text. */
export function partsOf(text: string, marks: readonly MarkedTechnique[]): TextPart[] {
  const spans = marks.flatMap(({ technique, start, end }) =>
    start === null || end === null ? [] : [{ technique, start, end: Math.min(end, text.length) }],
  )
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut <= text.length)
    .sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length
    const carried = spans.filter((span) => span.start <= start && span.end >= end)
    return { start, text: text.slice(start, end), techniques: carried.map(({ technique }) => technique) }
  })
}

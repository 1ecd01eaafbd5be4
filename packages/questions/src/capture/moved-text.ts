import { readStartsOf } from '../visible/captured-statements.ts'
import type { Sight } from '../visible/sight.ts'
import { readRecaptures } from './recaptures.ts'

type Span = { start: number; end: number }

/**
 * Where a capture's articles stood that are read in a later capture now: their statements went with them, their
 * words are still this capture's. A headline may stand before the article's own span, whether it came over or not.
 */
export async function readMovedSpans(sight: Sight, captureId: string): Promise<Span[]> {
  const moves = await readRecaptures(sight.reader, { captureId })
  const left = await readStartsOf(
    sight,
    moves.flatMap(({ orphanedIds }) => orphanedIds),
  )
  return moves
    .map(({ start, end, orphanedIds }) => ({
      start: orphanedIds.reduce((first, id) => Math.min(first, left.get(id) ?? first), start),
      end,
    }))
    .toSorted((a, b) => a.start - b.start)
}

/**
 * The lines within some spans of a text that nothing covers. Offsets are UTF-16 code units of the text; what covers
 * is in the order in which it begins. Lines without a visible character are left out.
 */
export function uncoveredLines(text: string, spans: readonly Span[], covering: readonly Span[]): Span[] {
  return spans.flatMap((span) => {
    const gaps: Span[] = []
    let at = span.start
    for (const { start, end } of covering) {
      if (end <= at || start >= span.end) continue
      gaps.push({ start: at, end: start })
      at = end
    }
    gaps.push({ start: at, end: span.end })
    return gaps.flatMap((gap) => linesOf(text, gap))
  })
}

function linesOf(text: string, { start, end }: Span): Span[] {
  if (start >= end) return []
  return [...text.slice(start, end).matchAll(/\S(?:[^\n]*\S)?/gu)].map((line) => {
    const from = start + line.index
    return { start: from, end: from + line[0].length }
  })
}

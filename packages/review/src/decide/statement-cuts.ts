import { ReviewError } from '../errors/review-error.ts'
import type { StatementAttribution } from '../statement-cut.ts'

type Span = { start: number; end: number }

/** A statement as it stands, or stood before it was cut anew. */
export type CutStatement = Span & {
  id: string
  kind: string
  paragraph: number
  attribution: StatementAttribution
}

const isVisible = (text: string): boolean => /\S/u.test(text)

/**
 * Puts cuts in order and draws them in to the visible characters, then proves that they cover exactly the
 * visible characters that the given statements cover, each once (rule 8). Skipped text in between stays skipped,
 * so no cut reaches across it.
 *
 * @param text the capture's text, in whose UTF-16 code units all spans count
 * @param statements neighbours in reading order
 * @throws ReviewError `statement-cut-invalid`
 */
export function checkCuts(text: string, statements: readonly Span[], cuts: readonly Span[]): Span[] {
  const drawn = cuts.map((cut) => drawIn(text, cut)).toSorted((a, b) => a.start - b.start)
  for (const cut of drawn) {
    if (cut.end <= cut.start || splitsPair(text, cut.start) || splitsPair(text, cut.end)) throw invalid(cut)
  }
  const [uncovered] = [...visibleOutside(text, statements, drawn), ...visibleOutside(text, drawn, statements)]
  if (uncovered !== undefined) throw invalid(uncovered)
  const overlap = drawn.find((cut, index) => cut.start < (drawn[index - 1]?.end ?? 0))
  if (overlap !== undefined) throw invalid(overlap)
  return drawn
}

function invalid({ start, end }: Span): ReviewError {
  return new ReviewError('statement-cut-invalid', { start, end })
}

function drawIn(text: string, span: Span): Span {
  let { start, end } = span
  end = Math.min(end, text.length)
  while (start < end && !isVisible(text.charAt(start))) start++
  while (end > start && !isVisible(text.charAt(end - 1))) end--
  return { start, end }
}

/** Whether an offset lies inside a surrogate pair, or before a mark that combines with the character before it. */
function splitsPair(text: string, at: number): boolean {
  const low = text.charCodeAt(at)
  const high = text.charCodeAt(at - 1)
  if (low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff) return true
  return at > 0 && /^\p{M}/u.test(text.slice(at, at + 2)) && isVisible(text.charAt(at - 1))
}

/** The parts of the spans that hold visible characters and lie in none of the covers. Both are in order. */
function visibleOutside(text: string, spans: readonly Span[], covers: readonly Span[]): Span[] {
  return spans.flatMap(({ start, end }) => {
    const found: Span[] = []
    let at = start
    for (const cover of covers) {
      if (cover.end <= at || cover.start >= end) continue
      if (cover.start > at) found.push({ start: at, end: cover.start })
      at = cover.end
    }
    if (at < end) found.push({ start: at, end })
    return found.filter((part) => isVisible(text.slice(part.start, part.end)))
  })
}

/**
 * Whose words a new cut is, from the statements that it was cut out of: quoted where it holds a part of a
 * quotation, else reported where one of them was, else the article's own.
 */
export function attributionOfCut(cut: Span, from: readonly CutStatement[]): StatementAttribution {
  const voices = from.map(({ attribution }) => attribution)
  const direct = voices.filter((voice) => voice.voice === 'direct')
  const quotes = direct
    .flatMap((voice) => voice.quotes)
    .map((quote) => ({ start: Math.max(quote.start, cut.start), end: Math.min(quote.end, cut.end) }))
    .filter((quote) => quote.start < quote.end)
  const speakerOf = (speakers: readonly { speaker: string | null }[]) =>
    speakers.find(({ speaker }) => speaker !== null)?.speaker ?? null
  if (quotes.length > 0) return { voice: 'direct', speaker: speakerOf(direct), quotes }
  const reported = voices.filter((voice) => voice.voice === 'reported')
  return reported.length > 0 ? { voice: 'reported', speaker: speakerOf(reported) } : { voice: 'own' }
}

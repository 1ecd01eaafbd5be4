import type { SkippedSpan, Span } from '../../shapes.ts'

/**
 * Puts skipped spans in order, trims them to visible characters, joins the lines of one forum head, and adds
 * as `other` whatever visible characters neither they nor the statements hold, so that the tiling always holds.
 */
export function coverText(
  text: string,
  statements: readonly Span[],
  skipped: readonly SkippedSpan[],
): SkippedSpan[] {
  const trimmed = skipped.map((span) => trim(text, span)).filter((span) => span.end > span.start)
  const all = [
    ...statements.map(({ start, end }) => ({ start, end, skip: null })),
    ...trimmed.map((span) => ({ start: span.start, end: span.end, skip: span })),
  ].sort((a, b) => a.start - b.start)
  const covered: SkippedSpan[] = []
  let at = 0
  for (const { start, end, skip } of all) {
    addVisible(text, { start: at, end: start }, covered)
    at = Math.max(at, end)
    if (skip) join(text, covered, skip)
  }
  addVisible(text, { start: at, end: text.length }, covered)
  return covered
}

function trim<T extends Span>(text: string, span: T): T {
  let { start, end } = span
  while (start < end && /\s/u.test(text.charAt(start))) start++
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--
  return { ...span, start, end }
}

function addVisible(text: string, span: Span, into: SkippedSpan[]): void {
  const { start, end } = trim(text, span)
  if (end > start) into.push({ start, end, kind: 'other' })
}

/** The lines of one forum head are one span. */
function join(text: string, into: SkippedSpan[], span: SkippedSpan): void {
  const last = into.at(-1)
  const joins = last && last.kind === 'forum-signature' && span.kind === 'forum-signature'
  if (last && joins && text.slice(last.end, span.start).trim() === '')
    into[into.length - 1] = { ...last, end: span.end }
  else into.push(span)
}

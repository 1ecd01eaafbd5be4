import type { Span } from '../shapes.ts'
import type { Anchor } from './anchor.ts'

/** Code units of context kept on either side. */
const around = 32

/**
 * Describes a span so that it can be found again in a changed text. Takes and gives offsets in UTF-16 code units,
 * end exclusive; a span outside the text is clipped, one that cuts a surrogate pair takes the whole pair. Never
 * throws. The selectors are those of the W3C Web Annotation model (TextQuoteSelector, TextPositionSelector).
 */
export function describeAnchor(text: string, span: Span): Anchor {
  const from = Math.min(Math.max(0, span.start), text.length)
  const { start, end } = wholePairs(text, {
    start: from,
    end: Math.min(Math.max(from, span.end), text.length),
  })
  const before = wholePairs(text, { start: Math.max(0, start - around), end: start })
  const after = wholePairs(text, { start: end, end: Math.min(text.length, end + around) })
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(before.start, start),
      suffix: text.slice(end, after.end),
    },
    position: { start, end },
  }
}

/** The span, widened where an end of it lies inside a surrogate pair. */
export function wholePairs(text: string, { start, end }: Span): Span {
  const inside = start === end && cutsPair(text, start)
  return {
    start: cutsPair(text, start) ? start - 1 : start,
    end: !inside && cutsPair(text, end) ? end + 1 : inside ? start - 1 : end,
  }
}

function cutsPair(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at)
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000
}

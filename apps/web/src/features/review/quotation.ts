import type { StatementRow } from './review-cache.ts'

type Spoken = Pick<StatementRow, 'text' | 'attribution'>
type Span = { start: number; end: number }

const marks = /[\p{Pi}\p{Pf}"'„‚「」『』]/u

/**
 * The quotations in a statement with the marks that enclose them, as they are set. Offsets are UTF-16 code units of
 * its text. None where the words are the article's own, or another's told in its words.
 */
export function quotesOf({ text, attribution }: Spoken): Span[] {
  if (attribution.voice !== 'direct') return []
  return attribution.quotes.map(({ start, end }) => ({
    start: marks.test(text[start - 1] ?? '') ? start - 1 : start,
    end: marks.test(text[end] ?? '') ? end + 1 : end,
  }))
}

/** The share of a statement above which its quotation is as good as the whole of it. */
const nearlyAll = 0.85

/** The quoted words by themselves; null where none are, or where they are the whole statement. */
export function quotedWordsOf({ text, attribution }: Spoken): string | null {
  if (attribution.voice !== 'direct') return null
  const words = attribution.quotes.map(({ start, end }) => text.slice(start, end).trim())
  const quoted = words.join(' … ')
  return quoted === '' || quoted.length >= text.length * nearlyAll ? null : quoted
}

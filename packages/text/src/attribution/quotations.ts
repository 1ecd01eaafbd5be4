import type { Span } from '../shapes.ts'
import { classAt, kind } from '../statements/character-class.ts'
import { findMarks } from '../statements/marks.ts'
import type { SentenceRules } from '../statements/sentence-rules.ts'

/**
 * Words between quotation marks: `start` and `end` without the marks, `outer` with them. `open` where the closing
 * mark is missing and the quotation runs to the end of its paragraph.
 */
export type Quotation = Span & { outer: Span; open: boolean }

/** The outermost quotations of a paragraph, in order, and where an opening mark that is never closed stands, or -1. */
export function findQuotations(
  text: string,
  paragraph: Span,
  language: SentenceRules,
): { quotations: Quotation[]; unclosed: number } {
  const quotations: Quotation[] = []
  let unclosed = -1
  let reached = paragraph.start
  for (const { at, role, mate } of findMarks(text, paragraph, language)) {
    const value = classAt(text, at)
    if (role !== 'open' || at < reached || (value !== kind.quote && value !== kind.apostrophe)) continue
    if (mate < 0) {
      unclosed = at
      continue
    }
    quotations.push({ start: at + 1, end: mate, outer: { start: at, end: mate + 1 }, open: false })
    reached = mate + 1
  }
  const single = quotations.length === 0 && unclosed < 0 ? findSingle(text, paragraph) : []
  return { quotations: single.length > 0 ? single : quotations, unclosed }
}

/** `'We will go,' he said`: straight single marks, where a comma or full stop before the closing one tells it apart. */
function findSingle(text: string, paragraph: Span): Quotation[] {
  const found: Quotation[] = []
  let open = -1
  for (let at = paragraph.start; at < paragraph.end; at++) {
    if (text[at] !== "'") continue
    const before = at === paragraph.start ? kind.space : classAt(text, at - 1)
    const after = at + 1 >= paragraph.end ? kind.space : classAt(text, at + 1)
    if (open < 0 && before === kind.space && after !== kind.space) open = at
    else if (open >= 0 && after === kind.space && ',.!?'.includes(text[at - 1] ?? ' ')) {
      found.push({ start: open + 1, end: at, outer: { start: open, end: at + 1 }, open: false })
      open = -1
    }
  }
  return found
}

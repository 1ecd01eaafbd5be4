import { wordSet } from '../languages/word-lists.ts'
import type { Span } from '../shapes.ts'
import { classAt, isLetter, kind } from '../statements/character-class.ts'

/** What stands before a word: nothing but space, or a mark that parts clauses, or words in quotation marks. */
type Gap = 'none' | 'comma' | 'colon' | 'dash' | 'stop' | 'bracket' | 'quote'

/** A word of a statement that stands outside of its quotations. */
export type Word = Span & { form: string; capital: boolean; abbreviation: boolean; gap: Gap }

/** The words of a span outside the quoted spans, each with what stands before it. Linear. */
export function readNarration(
  text: string,
  span: Span,
  quoted: readonly Span[],
): { words: Word[]; last: Gap } {
  const words: Word[] = []
  let gap: Gap = 'stop'
  let at = span.start
  let next = 0
  while (at < span.end) {
    while (next < quoted.length && (quoted[next]?.end ?? 0) <= at) next++
    const quote = quoted[next]
    if (quote && at >= quote.start) {
      gap = 'quote'
      at = quote.end
      continue
    }
    const value = classAt(text, at)
    if (isLetter(value) || value === kind.digit) {
      const limit = Math.min(span.end, quote?.start ?? span.end)
      const end = endOfWord(text, at, limit)
      const capital = value === kind.upper || hasInnerCapital(text, at, end)
      const printed = text.slice(at, end)
      const abbreviation = capital && end - at >= 2 && printed === printed.toUpperCase()
      words.push({ start: at, end, form: printed.toLowerCase(), capital, abbreviation, gap })
      gap = 'none'
      at = end
      continue
    }
    gap = stronger(gap, gapOf(text, at, value))
    at++
  }
  return { words, last: gap }
}

/** `al-Sudani`, `d'Estaing`. */
function hasInnerCapital(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    const before = classAt(text, at - 1)
    if (classAt(text, at) === kind.upper && (before === kind.dash || before === kind.apostrophe)) return true
  }
  return false
}

function stronger(a: Gap, b: Gap): Gap {
  if (a === 'quote' || b === 'none') return a
  return b
}

function gapOf(text: string, at: number, value: number): Gap {
  if (value === kind.stop || value === kind.strong || value === kind.wide || value === kind.ellipsis)
    return 'stop'
  if (value === kind.open || value === kind.close) return 'bracket'
  if (value === kind.dash) return classAt(text, at - 1) === kind.space || text[at] === '—' ? 'dash' : 'none'
  if (value !== kind.other) return 'none'
  const character = text[at]
  if (character === ',' || character === '،' || character === '，' || character === '、') return 'comma'
  return character === ':' || character === ';' || character === '：' ? 'colon' : 'none'
}

const abbreviated = wordSet('speakers', 'abbreviatedTitles')

/** Letters, digits and what joins them; the full stop of an initial or of a title before a name belongs to it. */
function endOfWord(text: string, start: number, limit: number): number {
  let at = start
  while (at < limit) {
    const value = classAt(text, at)
    const joins =
      (value === kind.dash || value === kind.apostrophe || text[at] === '.') &&
      at + 1 < limit &&
      isLetter(classAt(text, at + 1)) &&
      (text[at] !== '.' || at - start <= 3)
    if (!isLetter(value) && value !== kind.digit && value !== kind.extend && !joins) break
    at++
  }
  if (text[at] !== '.' || at >= limit) return at
  const form = text.slice(start, at).toLowerCase()
  const initial = classAt(text, start) === kind.upper && (at - start === 1 || form.includes('.'))
  return initial || abbreviated.has(form) ? at + 1 : at
}

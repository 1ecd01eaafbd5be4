import type { Span } from '../shapes.ts'
import { classAt, isLetter, kind } from '../statements/character-class.ts'
import type { Quotation } from './quotations.ts'
import type { Report } from './report.ts'

/** A statement that a quotation reaches into, with what it says of speech. */
export type Held = { statement: Span; report: Report | null; at: number }

type Setting = { held: readonly Held[]; titled: boolean; paragraph: Span }

/** Quoted words from which on a fragment is what somebody said, beside a verb of speech and without one. */
const enough = { attributed: 3, alone: 6 }

/**
 * Whether quoted words are speech, and not the name of a thing, a title or a word held at arm's length. Somebody
 * says them in the same sentence; or they are a sentence of their own; or they are too long for anything else.
 */
export function isSpeech(text: string, quote: Quotation, { held, titled, paragraph }: Setting): boolean {
  const words = countWords(text, quote)
  if (words === 0) return false
  const attributed = held.some(({ report }) => report !== null)
  const led = isLed(text, quote, paragraph)
  const closed = quote.end > quote.start && endsClause(text, quote)
  if (titled) return attributed && (led || words >= enough.attributed) && !holdsAll(quote, held)
  const answered = held.some(({ report }) => report?.follows === true)
  if (!led && !answered && (isTitle(text, quote) || text[quote.outer.start - 1] === '(')) return false
  const begins = held[0]?.statement.start === quote.outer.start
  if (attributed) return words >= enough.attributed || led || (begins && (closed || answered))
  if (quote.open) return true
  if (held.length > 0 && holdsAll(quote, held) && endsSentence(text, quote)) return true
  if (led && words >= enough.attributed) return true
  if (held.some(({ statement }) => covers(quote, statement)) && words >= enough.attributed) return true
  if (held.length > 1) return true
  return words >= enough.alone && (led || closed || classAt(text, quote.start) === kind.lower)
}

/** `War and Peace`: words with capitals, small ones aside, and no end of a sentence. */
function isTitle(text: string, quote: Quotation): boolean {
  const words = text
    .slice(quote.start, Math.min(quote.end, quote.start + 120))
    .split(/\s+/u)
    .filter((word) => word.length > 3)
  return (
    words.length >= 2 && !endsSentence(text, quote) && words.every((word) => classAt(word, 0) === kind.upper)
  )
}

/** A full stop, a question or an exclamation mark before the closing mark. */
function endsSentence(text: string, { start, end }: Quotation): boolean {
  const value = end > start ? classAt(text, end - 1) : 0
  return value >= kind.stop && value <= kind.wide
}

function holdsAll(quote: Quotation, held: readonly { statement: Span }[]): boolean {
  return held.every(({ statement }) => covers(quote, statement))
}

/** Whether nothing of the statement but punctuation stands outside the quotation. */
function covers({ outer }: Quotation, statement: Span): boolean {
  return outer.start <= statement.start + 1 && outer.end >= statement.end - 2
}

/** A colon, or a comma after a word, leads into it. */
function isLed(text: string, { outer }: Quotation, paragraph: Span): boolean {
  let at = outer.start - 1
  while (at >= paragraph.start && classAt(text, at) === kind.space) at--
  return at >= paragraph.start && (text[at] === ':' || text[at] === '：')
}

/** It ends as a sentence or clause does, before or right after its closing mark. */
function endsClause(text: string, { end, outer }: Quotation): boolean {
  let last = end - 1
  while (last > outer.start && (classAt(text, last) === kind.quote || classAt(text, last) === kind.space))
    last--
  const value = classAt(text, last)
  if (value >= kind.stop && value <= kind.wide) return true
  if (isComma(text[last])) return true
  let at = outer.end
  if (isComma(text[at])) at++
  while (classAt(text, at) === kind.space) at++
  return at > outer.end && classAt(text, at) === kind.dash
}

function isComma(character: string | undefined): boolean {
  return character === ',' || character === '،' || character === '，'
}

/** Words, or letters where the script has no spaces, two to a word. */
function countWords(text: string, { start, end }: Span): number {
  let [words, letters] = [0, 0]
  let inside = false
  for (let at = start; at < end && words < 20; at++) {
    const value = classAt(text, at)
    const ideograph = value === kind.caseless && text.charCodeAt(at) >= 0x2e80
    if (ideograph) letters++
    else if (isLetter(value) || value === kind.digit) {
      if (!inside) words++
      inside = true
    } else if (value === kind.space) inside = false
  }
  return words + Math.floor(letters / 2)
}

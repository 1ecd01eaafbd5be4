import type { Span } from '../shapes.ts'
import { classAt, kind } from './character-class.ts'
import type { SentenceRules } from './sentence-rules.ts'
import { wordEnd, wordStart } from './words.ts'

/**
 * Whether a sentence begins at a capital with no end mark before it: after a heading that lost its line, or
 * where a speaker breaks off (`so maybe — This is hers`). Only words that hardly stand capitalised inside a
 * sentence count, and only before a word in lower case.
 */
export function startsUnpunctuated(
  text: string,
  place: Span & { at: number },
  language: SentenceRules,
): boolean {
  const end = wordEnd(text, place.at, place.end)
  const word = text.slice(place.at, end).toLowerCase()
  if (end - place.at > 1 && classAt(text, place.at + 1) === kind.upper) return false
  const broken = classAt(text, place.at - 2) === kind.dash
  if (!(broken ? language.openers : language.strongOpeners).has(word)) return false
  const after = classAt(text, end)
  const follows = classAt(text, end + 1)
  if (broken) {
    if (/^(?:i|a|i['’].*)$/u.test(word) || !hasLowerWord(text, place.start, place.at)) return false
    return (after === kind.space && follows === kind.lower) || '.,!?'.includes(text[end] ?? ' ')
  }
  if (after !== kind.space) return false
  const from = wordStart(text, place.at - 1, place.start)
  const before = text.slice(from, place.at - 1)
  if (language.titleLeads.has(before) || (from === place.start && classAt(text, from) === kind.digit))
    return false
  return follows === (language.numberLeads.has(word) ? kind.digit : kind.lower)
}

/** Told from a dateline, `KYIV, Ukraine — The ...`, by a word in lower case. Looks at a bounded stretch. */
function hasLowerWord(text: string, start: number, at: number): boolean {
  for (let i = Math.max(start, at - 80); i < at; i++) {
    const before = classAt(text, i - 1)
    if (classAt(text, i) === kind.lower && (i === start || before === kind.space || before === kind.quote))
      return true
  }
  return false
}

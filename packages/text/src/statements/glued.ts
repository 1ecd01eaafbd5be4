import type { Candidate } from './candidate.ts'
import { classAt, isLetter, kind } from './character-class.ts'
import { hasSpeechAhead, isQuotingParticle } from './east-asian.ts'
import { wordStart } from './words.ts'

/** `asp.Net`, `site.Com` */
const domains = new Set(['com', 'net', 'org', 'info', 'gov', 'edu'])

/** Where no space follows, or none is needed: Chinese and Japanese full stops, and sentences run together. */
export function endsGlued(text: string, { at, start, ceiling, found, next, language }: Candidate): boolean {
  const east = isEastAsian(text, next.start)
  if (found.kind === 'wide' || (east && isEastAsian(text, at - 1))) {
    if (found.kind === 'ellipsis') return false
    if (found.closed && !next.spaced)
      return (
        !isQuotingParticle(text, next.start) &&
        !(quotesFirst(text, start) && hasSpeechAhead(text, next.start, ceiling))
      )
    return found.kind === 'wide' || next.first === kind.caseless
  }
  if (next.spaced || next.first !== kind.upper || next.dashed || found.kind === 'ellipsis') return false
  if (found.closed || text[found.end - 1] === ']') return true
  if (classAt(text, next.start) !== kind.upper || next.word.length < 2) return false
  if (classAt(text, next.start + 1) !== kind.lower || !isWordAlone(text, next.wordEnd)) return false
  const from = wordStart(text, at, start)
  const word = next.word.toLowerCase()
  if (at - from < 2 || domains.has(word)) return false
  if ((at - from < 3 || word.length < 3) && !language.openers.has(word)) return false
  for (let i = from; i < at; i++)
    if (classAt(text, i) !== kind.lower) return found.kind === 'strong' && isLetter(classAt(text, i))
  const before = text[from - 1] ?? ' '
  return !'/@:.#_&=%'.includes(before)
}

/** Told from an address: a space or a single mark follows. */
function isWordAlone(text: string, end: number): boolean {
  return ' ,.!?'.includes(text[end] ?? ' ') && text[end + 1] !== '.'
}

/** Who speaks is named before a quotation or after it: looked for after it only where the statement begins with it. */
function quotesFirst(text: string, start: number): boolean {
  return classAt(text, start) === kind.quote
}

/** Han, kana and fullwidth forms. */
function isEastAsian(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 0x3040 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)
}

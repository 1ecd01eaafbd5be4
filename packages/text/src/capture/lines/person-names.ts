import { wordList, wordSet } from '../../languages/word-lists.ts'
import type { Span } from '../../shapes.ts'
import { startsUpper } from '../words/words.ts'

/** A part of a line; offsets count from the start of the line. */
export type LinePart = Span & { text: string }

const particles = wordSet('names', 'particles')
const prefixes = wordList('names', 'prefixes')
const nameEnds = wordList('names', 'nameEnds')

/** A person's name: one to five words that begin with capitals, initials and particles between; or a few dense characters. */
export function nameIn(part: LinePart): LinePart | null {
  const piece = withoutEnd(withoutHandle(part))
  const words = piece.text.split(/\s+/u)
  if (words.length > 5 || piece.text.length > 60) return null
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・·]+$/u.test(piece.text))
    return piece.text.length <= 8 ? piece : null
  if (/^[\p{Script=Arabic}\p{M}\s\u200c]+$/u.test(piece.text)) return words.length <= 4 ? piece : null
  if (!startsUpper(words[0] ?? '')) return null
  const named = words.every((word) => particles.has(word.toLowerCase()) || isNameWord(word))
  return named ? piece : null
}

/** First and last name, perhaps a middle one; initials and particles do not count. */
export function isFullName(text: string): boolean {
  const words = text.split(/\s+/u)
  if (/^\p{Script=Han}{2,4}$/u.test(text)) return true
  const full = words.filter((word) => !/^\p{Lu}\.?$/u.test(word) && !particles.has(word.toLowerCase()))
  return words.length >= 2 && full.length <= 3
}

/** `Ann Lee @annlee` is Ann Lee. */
function withoutHandle(piece: LinePart): LinePart {
  const at = piece.text.indexOf(' @')
  return at < 0 ? piece : { start: piece.start, end: piece.start + at, text: piece.text.slice(0, at) }
}

/** `山田太郎記者` is 山田太郎. */
function withoutEnd(piece: LinePart): LinePart {
  const end = nameEnds.find((tail) => piece.text.endsWith(tail) && piece.text.length > tail.length + 1)
  if (end === undefined) return piece
  return { start: piece.start, end: piece.end - end.length, text: piece.text.slice(0, -end.length) }
}

function isNameWord(word: string): boolean {
  if (/[\p{N}?!"“”«»%$€:;@#]/u.test(word)) return false
  const lowered = word.toLowerCase()
  if (prefixes.some((prefix) => lowered.startsWith(prefix))) return true
  return startsUpper(word)
}

const roleWords = wordSet('names', 'roleWords')
const roleNouns = wordSet('names', 'roleNouns')
const credentials = wordSet('names', 'credentials')

/** `Staff Writer`, `Senior Political Correspondent`, `Editor at Large`. */
export function isRole(text: string): boolean {
  const words = text.toLowerCase().split(/\s+/u)
  if (words.length > 5) return false
  return roleNouns.has(words.at(-1) ?? '') || words.every((word) => roleWords.has(word))
}

/** What stands behind a name and is none: `MS`, `Ph.D.`, `Jr.`, `CFP®`. */
export function isCredential(text: string): boolean {
  const plain = text.replace(/[®™.]/gu, '')
  return plain.length <= 12 && plain.split(/[\s-]+/u).every((word) => credentials.has(word.toLowerCase()))
}

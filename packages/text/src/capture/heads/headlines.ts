import { longestFirst, wordSet } from '../../languages/word-lists.ts'
import type { Span } from '../../shapes.ts'
import { type Byline, readBareByline, readCuedByline } from '../lines/bylines.ts'
import type { Line } from '../lines/line.ts'
import { navigationLines } from '../lines/navigation.ts'
import { isOutletName } from '../words/outlets.ts'
import { fold, isShouted, startsUpper, wordsOf } from '../words/words.ts'

const pairs: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '«': '»',
  '„': '“',
  '”': '”',
  "'": "'",
  '‘': '’',
  '「': '」',
  '『': '』',
}

/** Where a line stands wholly in quotation marks, as a forum prints headlines: the span inside them. */
export function insideQuotes(line: string): Span | null {
  const text = withoutPart(line)
  const close = pairs[text.charAt(0)]
  if (close === undefined || text.length < 4) return null
  const last = text.charAt(text.length - 1)
  if (
    last !== close &&
    !(text.charAt(0) === '“' && last === '"') &&
    !(text.charAt(0) === '"' && last === '”')
  )
    return null
  return closesInside(text, close) ? null : { start: 1, end: text.length - 1 }
}

const partWords = wordSet('names', 'partWords')

/** `"A headline", concluded ...`: a long article is pasted in several posts. */
function withoutPart(line: string): string {
  const comma = line.lastIndexOf(',')
  if (comma < 4 || line.length - comma > 24) return line
  const tail = line
    .slice(comma + 1)
    .toLowerCase()
    .replace(/[.…\s\d]/gu, '')
  return partWords.has(tail) ? line.slice(0, comma).trimEnd() : line
}

/** Whether a mark inside closes the first one (`"It ends," she said, "in May"`); a quotation within is let be. */
function closesInside(text: string, close: string): boolean {
  const open = text.charAt(0)
  let depth = 0
  for (let at = 1; at < text.length - 1; at++) {
    const mark = text.charAt(at)
    if (mark === "'" || mark === '’' || (mark !== open && mark !== close)) continue
    const opens = open === close ? depth === 0 && /[\s([—-]/u.test(text.charAt(at - 1)) : mark === open
    depth += opens ? 1 : -1
    if (depth < 0) return true
  }
  return false
}

/** Could be a headline by its form: some words, not too many, no full stop at the end. */
export function isHeadlineLike(line: Line): boolean {
  const { role, words, terminal, block } = line
  if (role.is === 'title') return words >= 3 && words <= 32
  if (role.is !== 'sentence' && role.is !== 'prose') return false
  if (block.hint?.role === 'heading') return true
  if (words > 32) return false
  return insideQuotes(block.text) !== null || ((terminal === '?' || terminal === '!') && words <= 20)
}

/** The byline on a line that stands where one is expected: with a cue, with a date, or names alone. */
export function bylineOf({ role, block }: Line): Byline | null {
  if (role.is === 'byline') return role.byline
  if (role.is === 'comments') return readCuedByline(block.text)
  return role.is === 'title' ? readBareByline(block.text) : null
}

/** A line of names where a byline may stand. */
export function isBareByline(line: Line): boolean {
  return line.role.is === 'title' && line.words <= 16 && readBareByline(line.block.text) !== null
}

const sourceCues = longestFirst('names', 'sourceCues')

/** The outlet in a line such as `Source: The Chronicle`. */
export function readSource(text: string): Span | null {
  const lowered = text.toLowerCase()
  const cue = sourceCues.find((candidate) => lowered.startsWith(candidate))
  if (cue === undefined || text.length > 70) return null
  let start = cue.length
  while (start < text.length && /\s/u.test(text.charAt(start))) start++
  const name = text.slice(start)
  return name === '' || name.includes('://') || !(startsUpper(name) || /^\p{Lo}/u.test(name))
    ? null
    : { start, end: text.length }
}

/** A line that may name the publisher above or below a headline. */
export function isPublisherLine(line: Line): boolean {
  if (line.role.is === 'title' && readSource(line.block.text)) return true
  if (line.role.is === 'navigation' && navigationLines.has(fold(line.block.text))) return false
  return (
    (line.role.is === 'title' || line.role.is === 'navigation') &&
    line.words <= 7 &&
    isOutletName(line.block.text)
  )
}

const nameJoints = wordSet('names', 'nameJoints')

/** A short name right above a headline in quotation marks: the poster names the outlet there, known or not. */
export function isNameAbove(line: Line): boolean {
  if (line.role.is !== 'title' && line.role.is !== 'navigation') return false
  if (line.words > 6 || line.terminal !== '') return false
  if (isShouted(line.block.text)) return true
  return wordsOf(line.block.text).every(
    (word) => startsUpper(word) || nameJoints.has(word.toLowerCase()) || /^\p{Lo}/u.test(word),
  )
}

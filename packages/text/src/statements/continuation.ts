import { isSpace } from './blocks.ts'
import { classAt, isLetter, kind } from './character-class.ts'
import { wordEnd } from './words.ts'

/** How the text goes on after a possible end. */
export type Continuation = {
  /** First character that is not white space. */
  start: number
  /** Whether white space stands between. */
  spaced: boolean
  /** The class of the first letter, digit or other character after quotation marks, brackets and dashes. */
  first: number
  /** A dash stands before it: a line of dialogue, or an attribution. */
  dashed: boolean
  /** The word there, as printed. */
  word: string
  /** Where that word ends. */
  wordEnd: number
  /** It goes on with names of accounts or hash tags (`@anna #news`), and where the last of these ends. */
  handles: boolean
  afterHandles: number
}

/** Opening marks looked through before the word. */
const deepest = 12

export function readOn(text: string, from: number, ceiling: number): Continuation {
  let start = from
  while (start < ceiling && isSpace(text, start)) start++
  let at = start
  let dashed = false
  for (; at < ceiling && at - start < deepest; at++) {
    const value = classAt(text, at)
    if (value === kind.dash) dashed = true
    else if (!isLead(text, at, value)) break
  }
  const end = wordEnd(text, at, ceiling)
  const handles = isHandle(text, start)
  return {
    start,
    spaced: start > from,
    first: at < ceiling ? firstClass(text, at) : 0,
    dashed,
    word: text.slice(at, end),
    wordEnd: end,
    handles,
    afterHandles: handles ? skipHandles(text, start, ceiling) : start,
  }
}

/** A name like `iPhone` or `eBay` begins a sentence as a capital does; a unit like `kWh` does not. */
function firstClass(text: string, at: number): number {
  const value = classAt(text, at)
  if (value !== kind.lower || classAt(text, at + 1) !== kind.upper) return value
  return classAt(text, at + 2) === kind.lower && classAt(text, at + 3) === kind.lower ? kind.upper : value
}

function isHandle(text: string, at: number): boolean {
  const character = text[at]
  return (character === '@' || character === '#') && isLetter(classAt(text, at + 1))
}

function skipHandles(text: string, from: number, ceiling: number): number {
  let at = from
  while (at < ceiling && isHandle(text, at)) {
    at++
    while (at < ceiling && (isNamePart(classAt(text, at)) || text[at] === '_')) at++
    while (at < ceiling && classAt(text, at) === kind.space) at++
  }
  return at
}

function isNamePart(value: number): boolean {
  return isLetter(value) || value === kind.digit || value === kind.extend
}

function isLead(text: string, at: number, value: number): boolean {
  if (value === kind.quote || value === kind.apostrophe || value === kind.open || value === kind.space)
    return true
  if (value === kind.invisible || value === kind.ellipsis || value === kind.stop) return true
  return value === kind.other && '¡¿•‣◦*_#@$€£¥№§'.includes(text[at] ?? '')
}

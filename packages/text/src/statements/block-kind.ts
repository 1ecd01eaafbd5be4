import type { Span } from '../shapes.ts'
import { classAt, isLetter, kind } from './character-class.ts'
import type { SentenceRules } from './sentence-rules.ts'

export type BlockKind = 'sentence' | 'list-item' | 'subhead'

/** A block with the blocks before and after it, and the rules of its language. */
type Setting = { block: Span; before: Span | undefined; after: Span | undefined; language: SentenceRules }

/** What a block is, told from its first and last characters and its neighbours. */
export function blockKind(text: string, { block, before, after, language }: Setting): BlockKind {
  if (isBulleted(text, block) || isNumbered(text, block)) return 'list-item'
  if (isDashed(text, block)) {
    const among = [before, after].some((neighbour) => neighbour && isDashed(text, neighbour))
    return !language.dialogueDashes || (among && isFragment(text, block)) ? 'list-item' : 'sentence'
  }
  return isSubhead(text, block, after) ? 'subhead' : 'sentence'
}

const bullets = '•‣◦▪▫●○■□⁃∙·*➤►▶→✓✔★☆◆◇'

function isBulleted(text: string, block: Span): boolean {
  return bullets.includes(text[block.start] ?? ' ') && followsSpace(text, block.start + 1, block.end)
}

/** `- point`, `– point`; a long dash opens dialogue or a signature, never a point. */
function isDashed(text: string, block: Span): boolean {
  const mark = text[block.start]
  return (mark === '-' || mark === '–') && followsSpace(text, block.start + 1, block.end)
}

/** `1. First`, `2) second`, `(3) third`, `а) первое`; a lone number is none. */
function isNumbered(text: string, block: Span): boolean {
  let at = text[block.start] === '(' ? block.start + 1 : block.start
  const from = at
  while (at < block.end && at - from < 3 && classAt(text, at) === kind.digit) at++
  const lettered = at === from && isLetter(classAt(text, at))
  if (lettered) at++
  if (at === from || !(text[at] === ')' || (text[at] === '.' && !lettered))) return false
  return followsSpace(text, at + 1, block.end) && at + 2 < block.end
}

function followsSpace(text: string, at: number, end: number): boolean {
  return at < end && classAt(text, at) === kind.space
}

/** A point of a list rather than a line of dialogue: it begins in lower case, or ends without an end mark. */
function isFragment(text: string, block: Span): boolean {
  return classAt(text, block.start + 2) === kind.lower || !hasEndMark(text, block)
}

/** Longest heading, in UTF-16 code units. */
const longestHeading = 100

function isSubhead(text: string, block: Span, after: Span | undefined): boolean {
  if (!after || block.end - block.start > longestHeading || !hasEndMark(text, after)) return false
  if (hasEndMark(text, block) || after.end - after.start <= block.end - block.start) return false
  const last = text[block.end - 1] ?? ''
  const first = classAt(text, block.start)
  return (
    first !== kind.lower &&
    classAt(text, block.end - 1) !== kind.digit &&
    !',;:»…'.includes(last) &&
    isWorded(text, block)
  )
}

function isWorded(text: string, block: Span): boolean {
  if (text.slice(block.start, block.end).includes('://')) return false
  for (let i = block.start; i < block.end; i++) if (isLetter(classAt(text, i))) return true
  return false
}

/** Whether it ends as a sentence does, closing quotation marks and brackets aside. */
function hasEndMark(text: string, block: Span): boolean {
  for (let i = block.end - 1; i > block.start; i--) {
    const value = classAt(text, i)
    if (value >= kind.stop && value <= kind.wide) return true
    if (value < kind.quote || value > kind.close) return false
  }
  return false
}

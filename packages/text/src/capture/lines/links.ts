import { allWords } from '../../languages/all-languages.ts'
import { wordList, wordSet } from '../../languages/word-lists.ts'
import type { CueLine } from './cue-line.ts'

/** Words that among themselves make a line of share links, where one of the cores is among them. */
const shares = wordSet('lines', 'shares')
const shareCores = wordSet('lines', 'shareCores')
const relatedHeadings = wordSet('lines', 'relatedHeadings')
const relatedStarts = wordList('lines', 'relatedStarts')
const relatedPairs = allWords.flatMap(({ lines }) => lines?.relatedPairs ?? [])
const commentHeadings = wordSet('lines', 'commentHeadings')
const commentStarts = wordList('lines', 'commentStarts')
const commentEnds = wordList('lines', 'commentEnds')

export function isShareLinks({ folded, words }: CueLine): boolean {
  if (words > 16) return false
  const parts = folded.split(/[\s,|/•·]+/u).filter((part) => part !== '')
  return (
    parts.some((part) => shareCores.has(part)) &&
    parts.every((part) => shares.has(part) || /^\p{Nd}/u.test(part))
  )
}

/** A line after which only links to other texts follow. */
export function isRelatedHeading({ folded, words }: CueLine): boolean {
  return words <= 7 && relatedHeadings.has(folded)
}

/** One line inside or after a text that leads to another text. */
export function isRelatedLine({ text, words }: CueLine): boolean {
  const lowered = text.toLowerCase().replaceAll('’', "'").replaceAll('ё', 'е')
  const pair = relatedPairs.find(([start]) => start !== undefined && lowered.startsWith(start))
  if (pair) return pair.every((part) => lowered.includes(part))
  return words <= 40 && relatedStarts.some((cue) => lowered.startsWith(cue))
}

/** A line that opens the readers' comments or heads one of them: `Comments (3)`, `Posted by: X | August 31, 2009`, `Ann says:`. */
export function isCommentMark({ folded, words, text }: CueLine): boolean {
  if (words > 14) return false
  const parts = folded.split(' ')
  const heading = parts.filter((part) => !/^[([]?\p{Nd}+[)\]]?$/u.test(part)).join(' ')
  if (commentHeadings.has(heading)) return true
  if (commentStarts.some((start) => folded.startsWith(start)) && /\p{N}/u.test(folded)) return true
  return words <= 5 && commentEnds.some((end) => text.endsWith(end))
}

import type { Span } from '../shapes.ts'
import { classAt, kind } from './character-class.ts'

/** Longest heading, in UTF-16 code units. */
const longestHeading = 90

/** What a block is, told from its first and last characters and the block after it. */
export function blockKind(
  text: string,
  block: Span,
  next: Span | undefined,
): 'sentence' | 'list-item' | 'subhead' {
  if (isListItem(text, block)) return 'list-item'
  const short = block.end - block.start <= longestHeading
  if (short && next && next.end - next.start > longestHeading && !endsSentence(text, block)) return 'subhead'
  return 'sentence'
}

function isListItem(text: string, block: Span): boolean {
  if (!'•‣◦▪▫●○■□⁃∙·*–-'.includes(text[block.start] ?? '')) return false
  return classAt(text, block.start + 1) === kind.space
}

function endsSentence(text: string, block: Span): boolean {
  for (let i = block.end - 1; i > block.start; i--) {
    const value = classAt(text, i)
    if (value >= kind.stop && value <= kind.wide) return true
    if (value < kind.quote || value > kind.close) return text[i] === ',' || text[i] === ';'
  }
  return false
}

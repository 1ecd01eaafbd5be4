import type { Span } from '../shapes.ts'
import { classAt, isBlank, kind } from './character-class.ts'

/**
 * The lines of a text that show anything, without the white space at their ends. A space that carries a
 * combining mark is no white space: the two are one character to the eye. Lines of invisible characters
 * alone are left out.
 */
export function findBlocks(text: string): Span[] {
  const blocks: Span[] = []
  let lineStart = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && classAt(text, i) !== kind.newline) continue
    const block = trim(text, { start: lineStart, end: i })
    if (block && shows(text, block)) blocks.push(block)
    lineStart = i + 1
  }
  return blocks
}

/** Without the white space at both ends; null where nothing is left. */
function trim(text: string, span: Span): Span | null {
  let { start, end } = span
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  return start < end ? { start, end } : null
}

/** Whether the code unit is white space by itself, that is, not the bearer of a combining mark. */
export function isSpace(text: string, index: number): boolean {
  return classAt(text, index) === kind.space && classAt(text, index + 1) !== kind.extend
}

function shows(text: string, span: Span): boolean {
  for (let i = span.start; i < span.end; i++)
    if (!isBlank(classAt(text, i)) && !isJoiner(text, i)) return true
  return false
}

/** Zero-width joiner and non-joiner: they belong to the letters around them and show nothing themselves. */
function isJoiner(text: string, at: number): boolean {
  return text[at] === '\u200c' || text[at] === '\u200d'
}

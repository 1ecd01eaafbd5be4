import { kind } from './character-class.ts'
import { readOn } from './continuation.ts'
import type { SentenceRules } from './sentence-rules.ts'
import { wordStart } from './words.ts'

/** Words before a colon that make it likely that a paragraph ended there. */
const introduction = 5

/**
 * Whether a paragraph ended at a colon before its line break was lost. In Russian and its like a line of
 * dialogue begins a new line with its dash, and no capital but a name's follows a colon inside a sentence.
 * After a verb of speech what is said stays with who says it.
 */
export function paragraphEndsAtColon(
  text: string,
  { at, start, ceiling }: { at: number; start: number; ceiling: number },
  language: SentenceRules,
): boolean {
  const next = readOn(text, at + 1, ceiling)
  if (!next.spaced || next.first !== kind.upper) return false
  if (language.speech.has(text.slice(wordStart(text, at, start), at).toLowerCase())) return false
  if (next.dashed) return true
  if (language.script !== 'cyrillic' || next.wordEnd - next.word.length !== next.start) return false
  if (text[next.wordEnd] !== ' ' || !language.openers.has(next.word.toLowerCase())) return false
  return text.slice(Math.max(start, at - 100), at).split(' ').length >= introduction
}

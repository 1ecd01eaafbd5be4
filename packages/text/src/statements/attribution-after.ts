import { classAt, kind } from './character-class.ts'
import type { Continuation } from './continuation.ts'
import type { SentenceRules } from './sentence-rules.ts'
import { wordEnd } from './words.ts'

type After = { next: Continuation; ceiling: number; language: SentenceRules; strong: boolean }

/** Words looked at for a verb of speech. */
const reach = 5

/**
 * `"Really?" John Smith asked.`: after a quotation that ends in a question or exclamation mark, a name and then
 * a verb of speech still belong to it. After a full stop a new sentence begins.
 */
export function attributesQuote(text: string, { next, ceiling, language, strong }: After): boolean {
  if (!strong || next.first !== kind.upper || next.dashed) return false
  if (language.openers.has(next.word.toLowerCase())) return false
  let at = next.wordEnd - next.word.length
  for (let count = 0; count < reach; count++) {
    const end = wordEnd(text, at, ceiling)
    if (end === at) return false
    const word = text.slice(at, end)
    if (classAt(text, at) === kind.lower) return language.speech.has(word)
    at = end
    if (text[at] === '.') at++
    if (classAt(text, at) !== kind.space) return false
    at++
  }
  return false
}

import { wordSet } from '../languages/word-lists.ts'
import { classAt, kind } from './character-class.ts'

/** After 」 these go on with the sentence that quotes: と言った, という, なの, を, は. */
const particles = wordSet('sentences', 'quotingParticles')

export function isQuotingParticle(text: string, at: number): boolean {
  return particles.has(text[at] ?? ' ')
}

const speech = wordSet('sentences', 'speechCharacters')

/** Characters looked through for a verb of speech after a closing quotation mark. */
const reach = 16

/** `“我不去。”他说。`: whether a verb of speech comes before the next punctuation. */
export function hasSpeechAhead(text: string, from: number, ceiling: number): boolean {
  const limit = Math.min(ceiling, from + reach)
  for (let i = from; i < limit; i++) {
    // `”说完，她走了`: nobody is named before the verb.
    if (i > from && speech.has(text[i] ?? ' ')) return true
    const value = classAt(text, i)
    if ((value >= kind.stop && value <= kind.open) || '，、；'.includes(text[i] ?? ' ')) return false
  }
  return false
}

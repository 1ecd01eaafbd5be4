import { classAt, kind } from './character-class.ts'

/** After 」 these go on with the sentence that quotes: と言った, という, なの, を, は. */
const particles = 'とっなのをはがにもでへやかよねだ、，と'

export function isQuotingParticle(text: string, at: number): boolean {
  return particles.includes(text[at] ?? ' ')
}

const speech = '说說道称稱问問答喊叫写寫示言述話话'

/** Characters looked through for a verb of speech after a closing quotation mark. */
const reach = 16

/** `“我不去。”他说。`: whether a verb of speech comes before the next punctuation. */
export function hasSpeechAhead(text: string, from: number, ceiling: number): boolean {
  const limit = Math.min(ceiling, from + reach)
  for (let i = from; i < limit; i++) {
    // `”说完，她走了`: nobody is named before the verb.
    if (i > from && speech.includes(text[i] ?? ' ')) return true
    const value = classAt(text, i)
    if ((value >= kind.stop && value <= kind.open) || '，、；'.includes(text[i] ?? ' ')) return false
  }
  return false
}

import { wordSet } from '../languages/word-lists.ts'
import { classAt, kind } from '../statements/character-class.ts'
import { speakerAfter, speakerBefore } from './find-speaker.ts'
import type { Speaker } from './name-spans.ts'
import type { Word } from './narration.ts'
import type { Report } from './report.ts'
import type { SpeechWords } from './speech-words.ts'

/** Words of a clause that tells who spoke, at most. */
const longest = 12

/**
 * `“Soon,” Reyes shot back`, `«Да», — улыбнулась Анна`: behind a quotation that ends in a comma, a question or an
 * exclamation stands whoever spoke, whatever the verb is.
 */
export function readTeller(text: string, words: readonly Word[], speech: SpeechWords): Report | null {
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word?.gap !== 'quote' || !isAnswered(text, word.start)) continue
    let end = at + 1
    while (end < words.length && end - at < longest && words[end]?.gap === 'none') end++
    const speaker = tellerOf(words.slice(at, end), speech)
    if (speaker) return { speaker, bare: false, follows: true }
  }
  return null
}

/** What stands before a word is a closing mark, with a comma before or behind it, or a question within it. */
function isAnswered(text: string, start: number): boolean {
  let at = start - 1
  let dashed = false
  for (; at > 0; at--) {
    const value = classAt(text, at)
    if (value === kind.dash) dashed = true
    else if (value !== kind.space && value !== kind.quote && value !== kind.apostrophe) break
  }
  return ',،，'.includes(text[at] ?? ' ') || ('?!…'.includes(text[at] ?? ' ') && (dashed || start - at < 5))
}

function tellerOf(words: readonly Word[], speech: SpeechWords): Speaker | null {
  const first = words[0]
  if (!first || words.length < 2) return null
  if (isVerb(first, speech)) return speakerAfter(words, 1, { speech, named: true })
  if (speech.inverts) return null
  const verb = words.findIndex((word, index) => index > 0 && isVerb(word, speech))
  return verb > 0 ? speakerBefore(words, verb, { speech, surely: false }) : null
}

/** Past tenses of English that have no ending of their own, of what one can do while speaking. */
const irregular = wordSet('speakers', 'tellerVerbs')

function isVerb({ form, capital }: Word, speech: SpeechWords): boolean {
  if (capital || speech.never.has(form) || speech.titles.has(form)) return false
  if (!speech.inverts) return irregular.has(form) || /..ed$/u.test(form) || /[^s]s$/u.test(form)
  return /[а-яіїє](?:л|ла|ли|лся|лась|ет|ёт|ит|ает|яет|ує|ить|ється|[её]тся|ится|в|вся)$/u.test(form)
}

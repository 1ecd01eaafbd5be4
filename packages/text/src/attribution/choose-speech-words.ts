import { languages } from '../languages/all-languages.ts'
import { buildSpeechWords, type SpeechWords } from './speech-words.ts'

const known = languages.flatMap(({ tag, script, words, borrows }) =>
  words.speech
    ? [
        {
          tag,
          script,
          ownLetters: words.detection?.ownLetters ?? '',
          words: buildSpeechWords(...(borrows ? [words, borrows] : [words])),
        },
      ]
    : [],
)

const quotesOnly = buildSpeechWords()

/** The words of a BCP 47 tag; where that is unknown, the sample's script decides; else quotation marks alone. */
export function speechWordsOf(language: string, sample: string): SpeechWords {
  const primary = language.toLowerCase().split('-')[0]
  const named = known.find(({ tag }) => tag === primary)
  if (named) return named.words
  if (language !== 'und' && language !== '') return quotesOnly
  const script = firstScript(sample)
  const candidates = known.filter((candidate) => candidate.script === script)
  const own = candidates.find(({ ownLetters }) => [...ownLetters].some((letter) => sample.includes(letter)))
  return (own ?? candidates[0])?.words ?? quotesOnly
}

/** The script of the first letter that is Cyrillic or Arabic. */
function firstScript(sample: string): 'cyrillic' | 'arabic' | 'latin' {
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at)
    if (code >= 0x400 && code < 0x530) return 'cyrillic'
    if (code >= 0x600 && code < 0x700) return 'arabic'
  }
  return 'latin'
}

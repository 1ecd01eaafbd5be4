import { arabic } from './languages/arabic.ts'
import { chinese } from './languages/chinese.ts'
import { english } from './languages/english.ts'
import { french } from './languages/french.ts'
import { german } from './languages/german.ts'
import { japanese } from './languages/japanese.ts'
import { russian } from './languages/russian.ts'
import { spanish } from './languages/spanish.ts'
import { turkish } from './languages/turkish.ts'
import { ukrainian } from './languages/ukrainian.ts'
import { define, type SpeechWords } from './speech-words.ts'

const bySubtag = new Map([
  ['en', english],
  ['ru', russian],
  ['uk', ukrainian],
  ['de', german],
  ['fr', french],
  ['es', spanish],
  ['tr', turkish],
  ['ar', arabic],
  ['fa', arabic],
  ['zh', chinese],
  ['ja', japanese],
])

const quotesOnly = define({})

/** The words of a BCP 47 tag; where that is unknown, the sample's script decides; else quotation marks alone. */
export function speechWordsOf(language: string, sample: string): SpeechWords {
  const named = bySubtag.get(language.toLowerCase().split('-')[0] ?? '')
  if (named) return named
  if (language !== 'und' && language !== '') return quotesOnly
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at)
    if (code >= 0x400 && code < 0x530) return /[іїєґ]/u.test(sample) ? ukrainian : russian
    if (code >= 0x600 && code < 0x700) return arabic
  }
  return english
}

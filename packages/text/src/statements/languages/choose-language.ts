import type { Span } from '../../shapes.ts'
import { caseless, arabic as plainArabic } from './arabic.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { type Language, type Script, withLoans } from './language.ts'
import { russian as plainRussian } from './russian.ts'
import { spanish } from './spanish.ts'
import { turkish } from './turkish.ts'
import { ukrainian as plainUkrainian } from './ukrainian.ts'

const russian = withLoans(plainRussian, english)
const ukrainian = withLoans(plainUkrainian, english)
const arabic = withLoans(plainArabic, english)
const eastAsian = withLoans(caseless, english)

const bySubtag = new Map<string, Language>([
  ['en', english],
  ['ru', russian],
  ['uk', ukrainian],
  ['fr', french],
  ['de', german],
  ['es', spanish],
  ['tr', turkish],
  ['ar', arabic],
  ['fa', arabic],
  ['zh', eastAsian],
  ['ja', eastAsian],
])

export const defaultLanguage = english

const latin = [english, french, german, spanish, turkish]

/** The language that a BCP 47 tag names; null where it is missing or not among those known here. */
export function namedLanguage(tag: string | undefined): Language | null {
  return bySubtag.get((tag ?? '').toLowerCase().split('-')[0] ?? '') ?? null
}

/** How many small words make a guess. */
const telling = 3

/** The Latin language whose small words a block uses most; `otherwise` where it has too few of any. */
export function guessLanguage(text: string, block: Span, otherwise: Language): Language {
  const words = text
    .slice(block.start, Math.min(block.end, block.start + 2000))
    .toLowerCase()
    .split(/[^\p{L}'’]+/u)
  let best = otherwise
  let most = telling - 1
  for (const language of latin) {
    let hits = 0
    for (const word of words) if (language.openers.has(word)) hits++
    if (hits > most) [best, most] = [language, hits]
  }
  return best
}

/** Letters looked at before the script of a block is settled. */
const sample = 200

/** The rules for one block: a block in another script than the text's language follows its script. */
export function languageOfBlock(text: string, block: Span, named: Language): Language {
  const script = scriptOf(text, block)
  if (script === named.script) return named
  if (script === 'cyrillic') return hasUkrainianLetters(text, block) ? ukrainian : russian
  return script === 'latin' ? english : arabic
}

function scriptOf(text: string, block: Span): Script {
  let cyrillic = 0
  let latinLetters = 0
  let others = 0
  const end = Math.min(block.end, block.start + sample)
  for (let i = block.start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x400 && code < 0x530) cyrillic++
    else if ((code >= 0x41 && code < 0x5b) || (code >= 0x61 && code < 0x250)) latinLetters++
    else if (code >= 0x590) others++
  }
  if (cyrillic > latinLetters) return 'cyrillic'
  return others > latinLetters ? 'caseless' : 'latin'
}

function hasUkrainianLetters(text: string, block: Span): boolean {
  const end = Math.min(block.end, block.start + sample)
  for (let i = block.start; i < end; i++) if ('іїєґІЇЄҐ'.includes(text[i] ?? '')) return true
  return false
}

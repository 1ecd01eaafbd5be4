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

const latin = [english, french, german, spanish, turkish]

/** The language of a text by its subtag, else the Latin one whose small words it uses most. */
export function nameLanguage(text: string, subtag: string | undefined): Language {
  const named = bySubtag.get((subtag ?? '').toLowerCase().split('-')[0] ?? '')
  if (named) return named
  const words = text
    .slice(0, 3000)
    .toLowerCase()
    .split(/[^\p{L}'’]+/u)
  let best = english
  let most = 0
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

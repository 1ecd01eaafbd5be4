import type { Span } from '../../shapes.ts'
import { english } from './english.ts'
import type { Language } from './language.ts'
import { russian } from './russian.ts'

const bySubtag: Record<string, Language> = { en: english, ru: russian }

/** Letters looked at before the script of a block is settled. */
const sample = 200

/** The rules for a block: of its script first, then of the language named for the text. */
export function chooseLanguage(text: string, block: Span, subtag: string | undefined): Language {
  let cyrillic = 0
  let latin = 0
  const end = Math.min(block.end, block.start + sample)
  for (let i = block.start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x400 && code < 0x530) cyrillic++
    else if ((code >= 0x41 && code < 0x5b) || (code >= 0x61 && code < 0x250)) latin++
  }
  const named = bySubtag[subtag ?? '']
  if (cyrillic > latin) return named && named !== english ? named : russian
  return named && named !== russian ? named : english
}

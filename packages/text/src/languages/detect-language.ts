import { languages } from './all-languages.ts'
import type { Language, LanguageScript } from './language-words.ts'
import { type Script, sample, scriptOf } from './script.ts'

/** The language of a script that only one language here is written in. */
const onlyLanguage: Readonly<Record<Exclude<Script, LanguageScript>, string>> = {
  none: 'und',
  hangul: 'ko',
  greek: 'el',
  hebrew: 'he',
  thai: 'th',
  devanagari: 'hi',
}

/** The little words of each language and the letters that only some languages of its script use. */
const profiles = languages.map(({ tag, script, words }) => ({
  tag,
  script,
  words: new Set(words.detection?.littleWords ?? []),
  letters: words.detection?.letters ?? '',
}))

/**
 * The language of a text as a BCP 47 primary subtag, by script and by how often it uses the little words
 * and letters of each language; `und` where nothing tells.
 */
export function detectLanguage(text: string): string {
  const script = scriptOf(text)
  if (!isLanguageScript(script)) return onlyLanguage[script]
  const candidates = profiles.filter((profile) => profile.script === script)
  const [only, second] = candidates
  return only && !second ? only.tag : byWords(text, candidates)
}

function isLanguageScript(script: Script): script is LanguageScript {
  return languages.some((language: Language) => language.script === script)
}

/** A letter counts half of a little word. A text in Cyrillic letters without either is taken for the first. */
function byWords(text: string, candidates: typeof profiles): string {
  const lowered = text.slice(0, sample).toLowerCase()
  const words = lowered.split(/[^\p{L}\p{M}]+/u)
  let [best, most] = ['und', 0]
  for (const { tag, words: known, letters } of candidates) {
    let score = 0
    for (const word of words) if (known.has(word)) score++
    if (letters !== '') for (const character of lowered) if (letters.includes(character)) score += 0.5
    if (score > most) [best, most] = [tag, score]
  }
  const first = candidates[0]
  return best === 'und' && first?.script === 'cyrillic' ? first.tag : best
}

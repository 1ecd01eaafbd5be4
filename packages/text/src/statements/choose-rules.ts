import { languages } from '../languages/all-languages.ts'
import type { Span } from '../shapes.ts'
import { buildRules, type RuleScript, type SentenceRules, withLoans } from './sentence-rules.ts'

type Known = { tag: string; ownLetters: string; rules: SentenceRules }

const plain: readonly Known[] = languages.flatMap((language) => {
  const { tag, words } = language
  return words.sentences
    ? [{ tag, ownLetters: words.detection?.ownLetters ?? '', rules: buildRules(language) }]
    : []
})

/** The first of a script stands for a text in that script whose language nothing tells. */
const firstLatin = plain.find(({ rules }) => rules.script === 'latin')

if (firstLatin === undefined) throw new Error('No language in Latin letters has rules for sentences.')

/** English words turn up in texts of every other script. */
const known = plain.map((language) =>
  language.rules.script === 'latin'
    ? language
    : { ...language, rules: withLoans(language.rules, firstLatin.rules) },
)

export const defaultRules: SentenceRules = firstLatin.rules

const latin = known.flatMap(({ rules }) => (rules.script === 'latin' ? [rules] : []))

/** The rules of the language that a BCP 47 tag names; null where it is missing or has none here. */
export function namedRules(tag: string | undefined): SentenceRules | null {
  const primary = (tag ?? '').toLowerCase().split('-')[0]
  return known.find((language) => language.tag === primary)?.rules ?? null
}

/** How many small words make a guess. */
const telling = 3

/** Of the languages in Latin letters the one whose small words a block uses most; `otherwise` where it has too few of any. */
export function guessRules(text: string, block: Span, otherwise: SentenceRules): SentenceRules {
  const words = text
    .slice(block.start, Math.min(block.end, block.start + 2000))
    .toLowerCase()
    .split(/[^\p{L}'’]+/u)
  let best = otherwise
  let most = telling - 1
  for (const rules of latin) {
    let hits = 0
    for (const word of words) if (rules.openers.has(word)) hits++
    if (hits > most) [best, most] = [rules, hits]
  }
  return best
}

/** Letters looked at before the script of a block is settled. */
const sample = 200

/** The rules for one block: a block in another script than the text's language follows its script. */
export function rulesOfBlock(text: string, block: Span, named: SentenceRules): SentenceRules {
  const script = scriptOf(text, block)
  if (script === named.script) return named
  const candidates = known.filter(({ rules }) => rules.script === script)
  const letters = text.slice(block.start, Math.min(block.end, block.start + sample)).toLowerCase()
  const own = candidates.find(({ ownLetters }) => [...ownLetters].some((letter) => letters.includes(letter)))
  return (own ?? candidates[0])?.rules ?? defaultRules
}

function scriptOf(text: string, block: Span): RuleScript {
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

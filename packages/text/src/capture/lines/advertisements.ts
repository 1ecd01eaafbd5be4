import { allWords } from '../../languages/all-languages.ts'
import { wordList, wordSet } from '../../languages/word-lists.ts'
import type { CueLine } from './cue-line.ts'

/** Whole lines, folded, that announce an advertisement. */
const adLines = wordSet('lines', 'adLines')
/** Any of these in a short line makes it an advertisement. */
const adParts = wordList('lines', 'adParts')
const partnerNews = wordList('lines', 'partnerNews')
const ownNews = wordList('lines', 'ownNews')
/** Invitations to subscribe: all parts have to be there. */
const invitations = allWords.flatMap(({ lines }) => lines?.invitations ?? [])

export function isAd({ folded, words }: CueLine): boolean {
  if (adLines.has(folded)) return true
  if (words <= 6 && starts(folded, partnerNews) && !starts(folded, ownNews)) return true
  if (words <= 40 && invitations.some((parts) => parts.every((part) => folded.includes(part)))) return true
  return words <= 14 && adParts.some((part) => holdsPart(folded, part))
}

function starts(folded: string, cues: readonly string[]): boolean {
  return cues.some((cue) => folded.startsWith(cue))
}

/** A part counts only where it begins a word. */
function holdsPart(folded: string, part: string): boolean {
  const at = folded.indexOf(part)
  if (at < 0 || (at > 0 && /\p{L}/u.test(folded.charAt(at - 1)))) return false
  return !/\p{N}/u.test(folded.charAt(at + part.length))
}

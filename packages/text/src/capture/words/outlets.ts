import { wordList, wordSet } from '../../languages/word-lists.ts'
import { fold, isShouted, startsUpper, wordsOf } from './words.ts'

/** Outlets whose names are not written the way their capitals would suggest, or that carry no tell-tale word. */
const outlets = new Map(wordList('names', 'outlets').map((name) => [fold(name), name]))

const outletWords = wordSet('names', 'outletWords')

const smallWords = wordSet('names', 'outletJoints')

/** A line that is an outlet's name: one of those known, or a short name with a word such as Times, Herald, Agency. */
export function isOutletName(line: string): boolean {
  const folded = fold(line)
  if (outlets.has(folded)) return true
  const words = wordsOf(line)
  if (words.length < 2 || words.length > 6 || / [-–—|>»] |[:;?!]/u.test(line)) return false
  if (
    !words.every((word) => startsUpper(word) || smallWords.has(word.toLowerCase()) || /^\p{Lo}/u.test(word))
  )
    return false
  const parts = folded.split(' ')
  return parts.some((part, index) => outletWords.has(part) && (index > 0 || parts.length > 1))
}

/** True for a name that is surely one of an outlet: it stands in the list. */
export function isKnownOutlet(line: string): boolean {
  return outlets.has(fold(line))
}

/**
 * A publisher's name in its usual case. A name printed in capitals is given as the article itself writes it,
 * else as the list of outlets does, else word by word with initialisms kept.
 */
export function nameOutlet(printed: string, article: string): string {
  const known = outlets.get(fold(printed))
  if (!isShouted(printed)) return printed
  const written = known ?? asWrittenIn(article, printed)
  if (written) return written
  return wordsOf(printed).map(casedWord).join(' ')
}

function asWrittenIn(article: string, printed: string): string | null {
  const wanted = printed.toLowerCase()
  const lowered = article.toLowerCase()
  if (lowered.length !== article.length) return null
  let at = lowered.indexOf(wanted)
  for (let tries = 0; at >= 0 && tries < 20; tries++) {
    const found = article.slice(at, at + printed.length)
    const whole = !/\p{L}/u.test(lowered.charAt(at - 1)) && !/\p{L}/u.test(lowered.charAt(at + wanted.length))
    if (whole && found !== printed && startsUpper(found)) return found
    at = lowered.indexOf(wanted, at + 1)
  }
  return null
}

function casedWord(word: string, index: number): string {
  const lowered = word.toLowerCase()
  if (smallWords.has(lowered)) return index === 0 ? capitalised(lowered) : lowered
  if (
    word.includes('.') ||
    (word.length <= 3 && !shortWords.has(lowered)) ||
    !/[aeiouyаеиоуыэюяёіїє]/u.test(lowered)
  )
    return word
  return lowered.split('-').map(capitalised).join('-')
}

const shortWords = wordSet('names', 'shortOutletWords')

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

import { ReviewError } from '@assay/review'
import { guessesFor } from './password-strength.ts'

const shortest = 12
/** Fewer guesses than 10^10 are made within hours by whoever got hold of the hash. */
const enoughGuesses = 10
/** What has to be left of a password once what everybody knows is taken out of it. */
const ownCharacters = 6

/**
 * Refuses a password that is guessed first: too short, little more than what everybody knows of the person and their
 * workspaces with a year or a sign, or few guesses away (NIST SP 800-63B-4 3.1.1.2).
 *
 * @param context what whoever attacks this account knows: names, the address, the workspaces
 * @throws ReviewError `password-too-weak`, with the reason in its details
 */
export async function checkPassword(password: string, context: readonly string[]): Promise<void> {
  const refuse = (reason: 'short' | 'common' | 'contextual') => {
    throw new ReviewError('password-too-weak', { reason })
  }
  const normal = password.normalize('NFKC')
  if ([...normal].length < shortest) refuse('short')
  const known = [...context, 'assay'].flatMap(wordsOf)
  if (isLittleMore(normal.toLowerCase(), known)) refuse('contextual')
  if ((await guessesFor(normal, [...context, ...known])) < enoughGuesses) refuse('common')
}

/** Whether a password is a known word or several, and next to nothing else: a year and signs are nothing. */
function isLittleMore(password: string, known: readonly string[]): boolean {
  const longestFirst = known.toSorted((a, b) => b.length - a.length)
  const left = longestFirst.reduce((rest, word) => rest.replaceAll(word, ''), password)
  if (left.length === password.length) return false
  const own = left.replace(/(19|20)\d\d/g, '').replace(/[^\p{L}\p{N}]/gu, '')
  return [...own].length < ownCharacters
}

function wordsOf(text: string): string[] {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
  return words.filter((word) => word.length >= 3)
}

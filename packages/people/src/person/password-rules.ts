import { ReviewError } from '@assay/review'
import { commonStems } from './common-passwords.ts'

const shortest = 12
/** What has to be left of a password once the words that anyone would try are taken out of it. */
const ownCharacters = 6

/**
 * Refuses a password that is guessed first: too short, one of the known ones however decorated, a run along the
 * keyboard, a short piece repeated, or little more than the person's own name or address (NIST SP 800-63B 5.1.1.2).
 *
 * @param context words that anyone who attacks this account knows: names, the address
 * @throws ReviewError `password-too-weak`, with the reason in its details
 */
export function checkPassword(password: string, context: readonly string[]): void {
  const refuse = (reason: 'short' | 'common' | 'contextual') => {
    throw new ReviewError('password-too-weak', { reason })
  }
  const normal = password.normalize('NFKC').toLowerCase()
  if ([...normal].length < shortest) refuse('short')
  if (new Set(normal).size < 5 || isRepetition(normal) || isRun(normal)) refuse('common')
  const isCommon = (letters: string) => remainder(letters, commonStems) === '' || isRun(letters)
  if (lettersOf(normal).some(isCommon)) refuse('common')
  const known = [...context, 'assay'].flatMap(wordsOf)
  const left = remainder(normal, known)
  if (left.length < normal.length && left.length < ownCharacters) refuse('contextual')
}

const spoken: Record<string, string> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** A password without its decorations: once with digits and signs left out, once with them read as letters. */
function lettersOf(text: string): string[] {
  const onlyLetters = (some: string) => some.replace(/[^\p{L}]/gu, '')
  const core = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return [onlyLetters(text), onlyLetters(core.replace(/[013457@$!]/g, (sign) => spoken[sign] ?? ''))]
}

function wordsOf(text: string): string[] {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
  return words.filter((word) => word.length >= 3)
}

/** What stays of a text when words are taken out of it, the longest first. */
function remainder(text: string, words: readonly string[]): string {
  const longestFirst = words.toSorted((a, b) => b.length - a.length)
  return longestFirst.reduce((rest, word) => rest.replaceAll(word, ''), text)
}

const runs = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  'йцукенгшщзхъфывапролджэячсмитьбю',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  '1q2w3e4r5t6y7u8i9o0p',
].flatMap((run) => [run, [...run].reverse().join('')])

const isRun = (text: string): boolean => text.length >= 6 && runs.some((run) => run.includes(text))

function isRepetition(text: string): boolean {
  return [1, 2, 3, 4, 6].some((size) => text.slice(0, size).repeat(text.length).startsWith(text))
}

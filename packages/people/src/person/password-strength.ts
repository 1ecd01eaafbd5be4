import type { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { wordsTriedEarly } from './common-passwords.ts'

/** The time that an estimate takes grows with the square of the length; what follows makes no password weaker. */
const judged = 64

let loading: Promise<ZxcvbnFactory> | undefined

/** The dictionaries take half a second and some 25 MB, so they are loaded when the first password is set. */
async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ])
  return new ZxcvbnFactory({
    maxLength: judged,
    graphs: common.adjacencyGraphs,
    dictionary: { ...common.dictionary, ...english.dictionary, early: [...wordsTriedEarly] },
  })
}

/**
 * How many guesses somebody needs who knows the usual lists and patterns, and the words given (zxcvbn, Wheeler 2016).
 *
 * @returns the logarithm to the base of 10
 */
export async function guessesFor(password: string, known: readonly string[]): Promise<number> {
  loading ??= load()
  return (await loading).check(password, [...known]).guessesLog10
}

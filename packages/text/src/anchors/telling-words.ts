import { wordList, wordSet } from '../languages/word-lists.ts'

/**
 * Words by which a change is named, lower-cased and without apostrophes. Whatever is not listed is `wording`: a
 * missing word makes the name of a change poorer, never a material change cosmetic.
 */
export const negations = wordSet('changes', 'negations')
export const modals = wordSet('changes', 'modals')
export const datesInWords = wordSet('changes', 'dates')
/** Those that are a date with a capital only: `May`. */
export const capitalisedDates = wordSet('changes', 'capitalisedDates')
export const numbersInWords = wordSet('changes', 'numbers')

/** What turns a word into its contrary when it stands before it. */
export const negatingPrefixes = wordList('changes', 'negatingPrefixes')

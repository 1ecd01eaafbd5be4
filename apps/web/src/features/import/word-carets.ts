/** A place inside a statement where another could begin: before a word. `at` in UTF-16 code units of the statement. */
export type Caret = { at: number; word: string }

/** Scripts that put no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

/** The places before every word of a statement but its first. Quotation marks and brackets go with their word. */
export function caretsOf(text: string, language: string): Caret[] {
  const tokens = [...text.matchAll(/\S+/gu)].map((match) => ({ at: match.index, word: match[0] }))
  return tokens.flatMap((token) => (unspaced.test(token.word) ? wordsIn(token, language) : [token])).slice(1)
}

function wordsIn({ at, word }: Caret, language: string): Caret[] {
  const words: Caret[] = []
  for (const { segment, index, isWordLike } of segmenterFor(language).segment(word)) {
    const last = words.at(-1)
    if (isWordLike || last === undefined) words.push({ at: at + index, word: segment })
    else last.word += segment
  }
  return words
}

function segmenterFor(language: string): Intl.Segmenter {
  const known = language === 'und' ? undefined : language
  return new Intl.Segmenter(known, { granularity: 'word' })
}

/** The caret after or before a given one; from none, forwards, the first. Stays within the statement. */
export function moveCaret(carets: readonly Caret[], at: number | null, step: 1 | -1): number | null {
  const index = carets.findIndex((caret) => caret.at === at)
  if (index === -1) return step === 1 ? (carets[0]?.at ?? null) : null
  return carets[index + step]?.at ?? (step === -1 ? null : at)
}

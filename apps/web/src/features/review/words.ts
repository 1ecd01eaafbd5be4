/** A word of a text with its place, in UTF-16 code units, end exclusive. */
export type Word = { text: string; start: number; end: number }

/** The words of a text, each with the punctuation that sticks to it; what lies between is white space. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\S+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The stretch of text from one word to another, whichever comes first, without the punctuation at its ends. */
export function stretchOf(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
): { start: number; end: number } | null {
  const first = words[Math.min(from, to)]
  const last = words[Math.max(from, to)]
  if (first === undefined || last === undefined) return null
  const stretch = text.slice(first.start, last.end)
  const inner = stretch.match(/[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su)
  const start = first.start + (inner?.index ?? 0)
  return { start, end: start + (inner?.[0].length ?? stretch.length) }
}

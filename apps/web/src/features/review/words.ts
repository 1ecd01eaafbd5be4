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

/** A run of words by their places, from where it was begun to where it was taken; either may come first. */
export type MarkedRun = { from: number; to: number }

/**
 * The run after a key: an arrow goes to a word, with Shift it takes the words on the way. Undefined for a key that
 * moves nothing. `last` is the place of the last word.
 */
export function extendMarked(
  run: MarkedRun | null,
  { key, shiftKey }: { key: string; shiftKey: boolean },
  last: number,
): MarkedRun | undefined {
  const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }
  const step = steps[key]
  if (step === undefined) return undefined
  const to = run === null ? (step > 0 ? 0 : last) : Math.min(last, Math.max(0, run.to + step))
  return shiftKey && run !== null ? { from: run.from, to } : { from: to, to }
}

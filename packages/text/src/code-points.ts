/**
 * Gives a function from an offset in UTF-16 code units of `text` to the same offset in Unicode code points, which
 * is how programs in other languages count. An offset between the two halves of a character counts it as a whole;
 * a half that stands alone is a code point by itself. One pass over the text, and then a binary search an offset,
 * in whatever order they are asked for.
 *
 * Source: The Unicode Standard, 3.9, D91 (UTF-16).
 */
export function codePointCounter(text: string): (offset: number) => number {
  const seconds: number[] = []
  for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) seconds.push(index + 1)
  return (offset) => offset - countBelow(seconds, offset)
}

/** How many of the rising numbers are below the limit. */
function countBelow(rising: readonly number[], limit: number): number {
  let [from, to] = [0, rising.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((rising[middle] ?? limit) < limit) from = middle + 1
    else to = middle
  }
  return from
}

/**
 * Gives a function from an offset in UTF-16 code units of a text to one in Unicode code points.
 * Offsets asked for in rising order cost one pass over the text in all; a smaller one starts it anew.
 */
export function codePointCounter(text: string): (offset: number) => number {
  let at = 0
  let points = 0
  return (offset) => {
    if (offset < at) {
      at = 0
      points = 0
    }
    while (at < offset) {
      const code = text.codePointAt(at) ?? 0
      at += code > 0xffff ? 2 : 1
      points += 1
    }
    return points
  }
}

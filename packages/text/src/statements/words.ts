import { classAt, isLetter, kind } from './character-class.ts'

/** Longer words are no abbreviations; the bound keeps the look back constant. */
const longest = 24

/**
 * Where the word that ends at `end` begins: letters, digits and marks, with single full stops, hyphens and
 * apostrophes between them (`U.S`, `с.-петерб`, `O'Neill`). Never before `floor`.
 */
export function wordStart(text: string, end: number, floor: number): number {
  const limit = Math.max(floor, end - longest)
  let start = end
  for (let i = end - 1; i >= limit; i--) {
    const value = classAt(text, i)
    if (isLetter(value) || value === kind.digit || value === kind.extend) start = i
    else if (value === kind.invisible) continue
    else if (!joins(value) || (start !== i + 1 && !isHyphenAfterStop(text, i))) break
  }
  return start
}

/** Where the word that begins at `start` ends; never beyond `ceiling`. */
export function wordEnd(text: string, start: number, ceiling: number): number {
  const limit = Math.min(ceiling, start + longest)
  let end = start
  for (let i = start; i < limit; i++) {
    const value = classAt(text, i)
    if (isLetter(value) || value === kind.digit || value === kind.extend) end = i + 1
    else if (value !== kind.dash && value !== kind.apostrophe) break
  }
  return end
}

/** The `.-` of `J.-C.`. */
function isHyphenAfterStop(text: string, at: number): boolean {
  return text[at] === '.' && text[at + 1] === '-'
}

function joins(value: number): boolean {
  return value === kind.stop || value === kind.dash || value === kind.apostrophe
}

/** The word before the one that starts at `from`, its full stop included; empty where none stands on the line. */
export function wordBefore(text: string, from: number, floor: number): string {
  let end = from
  while (end > floor && from - end < 3 && classAt(text, end - 1) === kind.space) end--
  if (end === from && classAt(text, end - 1) !== kind.stop) return ''
  const stopped = end > floor && classAt(text, end - 1) === kind.stop
  const start = wordStart(text, stopped ? end - 1 : end, floor)
  return text.slice(start, end)
}

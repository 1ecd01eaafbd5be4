const closers = new Set([
  '"',
  "'",
  '”',
  '’',
  '»',
  '›',
  '“',
  ')',
  ']',
  '}',
  '」',
  '』',
  '）',
  '*',
  '_',
  '\u200f',
  '\u200e',
])
const terminals = new Set(['.', '!', '?', '…', '。', '！', '？', '؟', '۔', '।'])
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const letterOrDigit = /[\p{L}\p{N}]/u
const upper = /\p{Lu}/u
const lower = /\p{Ll}/u

/** The words of a line, as cut at white space; tokens without letter or digit are left out. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((token) => letterOrDigit.test(token))
}

/** How many words a line has; scripts written without spaces count two characters as one word. */
export function countWords(text: string): number {
  let words = 0
  let denseCharacters = 0
  let inside = false
  for (const character of text) {
    if (dense.test(character)) {
      denseCharacters++
      inside = false
    } else if (/\s/u.test(character)) inside = false
    else if (!inside && letterOrDigit.test(character)) {
      inside = true
      words++
    }
  }
  return words + Math.ceil(denseCharacters / 2)
}

/** The mark that ends the line as a sentence ends, behind closing quotes and brackets; else the empty string. */
export function terminalOf(text: string): string {
  let at = text.length
  while (at > 0 && (closers.has(text.charAt(at - 1)) || /\s/u.test(text.charAt(at - 1)))) at--
  const last = text.charAt(at - 1)
  if (!terminals.has(last)) return ''
  if (last !== '.') return last
  return isAcronymEnd(text, at) ? '' : last
}

/** `in the U.S.` may end a headline as well as a sentence: the full stop there proves nothing. */
function isAcronymEnd(text: string, end: number): boolean {
  return (
    end >= 4 &&
    text.charAt(end - 3) === '.' &&
    upper.test(text.charAt(end - 2)) &&
    upper.test(text.charAt(end - 4))
  )
}

/** True where a line has three capitals or more and no small letter. */
export function isShouted(text: string): boolean {
  let capitals = 0
  for (const character of text) {
    if (lower.test(character)) return false
    if (upper.test(character)) capitals++
  }
  return capitals >= 3
}

export function startsUpper(word: string): boolean {
  for (const character of word) if (/\p{L}/u.test(character)) return upper.test(character)
  return false
}

/** Lower case, straight apostrophes, single spaces, no mark or colon at either end: the form cues are written in. */
export function fold(text: string): string {
  const plain = text.toLowerCase().replaceAll('i\u0307', 'i').replaceAll('’', "'").replaceAll('ё', 'е')
  const words = plain.split(/\s+/u).filter((word) => word !== '')
  let folded = words.join(' ')
  while (folded !== '' && foldedEdge.has(folded.charAt(folded.length - 1))) folded = folded.slice(0, -1)
  while (folded !== '' && foldedEdge.has(folded.charAt(0))) folded = folded.slice(1)
  return folded
}

/** The words alone, parted by one space, whatever marks stand between them. */
export function foldWords(text: string): string {
  return fold(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
    .join(' ')
}

const foldedEdge = new Set([
  ' ',
  ':',
  '.',
  '…',
  '!',
  '»',
  '«',
  '>',
  '<',
  '|',
  '-',
  '–',
  '—',
  '[',
  ']',
  '→',
  '›',
  '•',
  '·',
  '*',
  '"',
  '“',
  '”',
  '↓',
  '▼',
  '+',
])

/**
 * What a UTF-16 code unit is to the splitter. Asking a table is what keeps the scan linear and quick;
 * a class is worked out the first time a code unit is met.
 */
export const kind = {
  other: 1,
  space: 2,
  newline: 3,
  lower: 4,
  upper: 5,
  /** A letter of a script without case: Arabic, Hebrew, Han, Kana, Devanagari. */
  caseless: 6,
  digit: 7,
  /** Belongs to the character before it: combining marks, variation selectors, joiners. */
  extend: 8,
  /** Neither seen nor space: bidi controls, zero-width space, soft hyphen. */
  invisible: 9,
  /** Full stop. */
  stop: 10,
  /** Ends a sentence by itself: question and exclamation marks, danda. */
  strong: 11,
  ellipsis: 12,
  /** Ends a sentence without needing a space after it: the full stops of Chinese and Japanese. */
  wide: 13,
  quote: 14,
  apostrophe: 15,
  open: 16,
  close: 17,
  dash: 18,
  surrogate: 19,
} as const

const table = new Uint8Array(0x10000)

const members: [number, string][] = [
  [kind.newline, '\n\r\f\v\u2028\u2029'],
  [kind.stop, '.\u06d4\u2024\uff0e'],
  [kind.strong, '!?\u037e\u0589\u061f\u0964\u0965\u1362\u203c\u203d\u2047\u2048\u2049\u104b'],
  [kind.ellipsis, '\u2026\u2025'],
  [kind.wide, '\u3002\uff01\uff1f\uff61'],
  [
    kind.quote,
    '"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u300c\u300d\u300e\u300f\u301d\u301e\u301f\uff02',
  ],
  [kind.apostrophe, "'\u2018\u2019\u201a\u201b"],
  [kind.open, '([{\uff08\uff3b\uff5b\u3010\u3008\u300a\u3014'],
  [kind.close, ')]}\uff09\uff3d\uff5d\u3011\u3009\u300b\u3015'],
  [kind.dash, '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212'],
]
for (const [value, characters] of members)
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = value

function work(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return kind.surrogate
  const character = String.fromCharCode(code)
  if (/\s/.test(character)) return kind.space
  if (/\p{L}/u.test(character)) {
    if (/\p{Lu}|\p{Lt}/u.test(character)) return kind.upper
    return /\p{Ll}/u.test(character) ? kind.lower : kind.caseless
  }
  if (/\p{Nd}/u.test(character)) return kind.digit
  if (/\p{M}|\u200c|\u200d/u.test(character)) return kind.extend
  if (/\p{Cf}|\p{Cc}/u.test(character)) return kind.invisible
  return kind.other
}

/** The class of the code unit at `index`; 0 outside the text. */
export function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  if (Number.isNaN(code)) return 0
  const known = table[code] ?? 0
  if (known !== 0) return known
  const value = work(code)
  table[code] = value
  return value
}

export function isLetter(value: number): boolean {
  return value === kind.lower || value === kind.upper || value === kind.caseless
}

/** Space, newline or nothing to see. */
export function isBlank(value: number): boolean {
  return value === kind.space || value === kind.newline || value === kind.invisible
}

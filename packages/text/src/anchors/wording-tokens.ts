import { classAt, isLetter, kind } from '../statements/character-class.ts'

/** A word, number or telling sign. `at` counts the letters and digits before it, spaces and punctuation left out. */
export type Token = {
  form: string
  at: number
  type: 'word' | 'number' | 'sign'
  capital: boolean
  first: boolean
}

/**
 * The words of a text as comparing for meaning needs them: case, punctuation, apostrophes, typography and
 * invisible characters gone; numbers whole, with sign and decimal mark, thousands ungrouped; currency, percent
 * and arithmetic signs kept. Letters of scripts without spaces stand for themselves. Linear.
 */
export function readTokens(given: string): Token[] {
  const text = given.normalize('NFC')
  const tokens: Token[] = []
  let at = 0
  let opens = true
  const add = (form: string, type: Token['type'], capital: boolean) => {
    tokens.push({ form, at, type, capital, first: opens })
    at += form.length
    if (type !== 'sign') opens = false
  }
  for (let i = 0; i < text.length; ) {
    const value = classAt(text, i)
    if (value === kind.digit) {
      const number = readNumber(text, i)
      add(number.form, 'number', false)
      i = number.end
    } else if (isIdeograph(text.charCodeAt(i))) {
      add(text.charAt(i), 'word', false)
      i++
    } else if (isLetter(value) || (value === kind.extend && !isJoiner(text.charCodeAt(i)))) {
      const end = endOfWord(text, i)
      add(foldWord(text.slice(i, end)), 'word', value === kind.upper)
      i = end
    } else if (value === kind.surrogate) {
      const character = String.fromCodePoint(text.codePointAt(i) ?? 0)
      add(character, 'sign', false)
      i += character.length
    } else {
      if (value === kind.dash && joinsNumbers(text, i)) add('-', 'sign', false)
      else if (value === kind.stop || value === kind.strong || value === kind.wide) opens = true
      else if (value === kind.other && tells(text.charAt(i))) add(foldSign(text.charAt(i)), 'sign', false)
      i++
    }
  }
  return tokens
}

function endOfWord(text: string, from: number): number {
  let at = from
  for (; at < text.length; at++) {
    const value = classAt(text, at)
    if (isIdeograph(text.charCodeAt(at))) break
    const inside = value === kind.apostrophe && isLetter(classAt(text, at + 1))
    if (!isLetter(value) && value !== kind.extend && value !== kind.invisible && !inside) break
  }
  return at
}

function foldWord(word: string): string {
  let form = ''
  for (const character of word.normalize('NFC')) {
    const value = classAt(character, 0)
    if (value === kind.apostrophe || value === kind.invisible || isJoiner(character.charCodeAt(0))) continue
    form += ligatures[character] ?? halfWidth(character)
  }
  return form.toLowerCase()
}

const ligatures: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬆ: 'st' }

/** The ASCII character of a full-width one. */
function halfWidth(character: string): string {
  const code = character.charCodeAt(0)
  return code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : character
}

const between = ".,:/'’ʼ٫٬\u00a0\u202f\u2009 "

/** Digits, and the marks that bind them into one number, date or score: `1 000,5`, `09/01`, `-3`. */
function readNumber(text: string, from: number): { form: string; end: number } {
  const groups: { digits: string; mark: string }[] = []
  let at = from
  let mark = ''
  while (at < text.length) {
    let end = at
    while (classAt(text, end) === kind.digit) end++
    if (end === at) break
    groups.push({ digits: westernDigits(text.slice(at, end)), mark })
    at = end
    const joint = text.charAt(at)
    if (!between.includes(joint) || joint === '' || classAt(text, at + 1) !== kind.digit) break
    if (isSpace(joint) && !isGroup(text, at + 1)) break
    if (isSpace(joint) && (groups[0]?.digits.length ?? 4) > 3) break
    mark = isSpace(joint) ? ' ' : foldJoint(joint)
    at++
  }
  const tail = groups.slice(1)
  const head = groups[0]?.digits ?? ''
  const grouped =
    head.length <= 3 &&
    head[0] !== '0' &&
    tail.every(({ digits, mark }) => digits.length === 3 && (mark === ',' || mark === "'")) &&
    (tail.length > 1 || tail[0]?.digits === '000')
  const form = groups.map(({ digits, mark }) => (grouped || mark === ' ' ? digits : mark + digits)).join('')
  return { form: signBefore(text, from) + form, end: at }
}

function isGroup(text: string, at: number): boolean {
  const digit = (offset: number) => classAt(text, at + offset) === kind.digit
  return digit(0) && digit(1) && digit(2) && !digit(3)
}

function isSpace(character: string): boolean {
  return classAt(character, 0) === kind.space
}

function foldJoint(character: string): string {
  if (classAt(character, 0) === kind.apostrophe || character === 'ʼ') return "'"
  if (character === '٫') return '.'
  return character === '٬' ? ',' : character
}

/** The dash of a range, with spaces around it or not. */
function joinsNumbers(text: string, at: number): boolean {
  const before = classAt(text, at - 1) === kind.space ? at - 2 : at - 1
  const after = classAt(text, at + 1) === kind.space ? at + 2 : at + 1
  return classAt(text, before) === kind.digit && classAt(text, after) === kind.digit
}

/** A minus: a dash right before the number with nothing but a space, a bracket or a mark before it. */
function signBefore(text: string, from: number): string {
  if (classAt(text, from - 1) !== kind.dash) return ''
  const before = classAt(text, from - 2)
  return before === 0 || before === kind.space || before === kind.newline || before === kind.open ? '-' : ''
}

/** Arabic-Indic, Persian, Devanagari and full-width digits as ASCII ones: typography, not another number. */
function westernDigits(digits: string): string {
  let form = ''
  for (let i = 0; i < digits.length; i++) {
    const code = digits.charCodeAt(i)
    const zero = zeros.find((start) => code >= start && code < start + 10)
    form += zero === undefined ? digits.charAt(i) : String(code - zero)
  }
  return form
}

const zeros = [0x30, 0x660, 0x6f0, 0x966, 0xff10]

/** Signs that carry meaning: money, percent, degrees, arithmetic, fractions and powers. */
function tells(character: string): boolean {
  return '$€£¥₽₴₺₹₩﷼¢%‰٪°+=<>±×÷²³¹½¼¾⅓⅔≈≤≥≠№&@#§％'.includes(character)
}

function foldSign(character: string): string {
  return character === '٪' || character === '％' ? '%' : character
}

function isIdeograph(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0x0e00 && code < 0x0e80)
  )
}

function isJoiner(code: number): boolean {
  return code === 0x200c || code === 0x200d || (code >= 0xfe00 && code <= 0xfe0f)
}

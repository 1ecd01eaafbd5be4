import { classAt, isLetter, kind } from './character-class.ts'
import type { Continuation } from './continuation.ts'
import type { Reading, SentenceRules } from './sentence-rules.ts'
import { wordBefore, wordEnd, wordStart } from './words.ts'

export type StopContext = {
  text: string
  /** The full stop. */
  at: number
  /** Where the statement so far begins. */
  start: number
  next: Continuation
  language: SentenceRules
}

/** Whether a full stop before a capital, a digit or a letter without case ends its sentence. */
export function endsAtStop(context: StopContext): boolean {
  const { text, at, start, next, language } = context
  const from = wordStart(text, at, start)
  if (from === at || isAddress(text, from)) return true
  const word = text.slice(from, at)
  const first = classAt(text, from)
  const opens = opensSentence(text, next, language)
  if (first === kind.digit && isNumber(text, from, at)) return endsAfterNumber(context, from, opens)
  if (hasDigit(text, from, at)) return true
  const before = wordBefore(text, from, start)
  const key = word.toLowerCase()
  const initial = first === kind.upper && countLetters(text, from, at) === 1
  const reading = initial ? joinedReading(language, key, before) : readingOf(language, key, before)
  if (reading !== undefined) return endsBy(reading, context, { from, before, opens, first })
  if (initial || isShort(text, from, at, key)) return opens && from !== start
  if (first === kind.upper && isRoman(word) && (language.ordinals || from === start))
    return opens && from !== start
  return true
}

/** Whether a full stop before a word in lower case ends a sentence of a writer who uses no capitals. */
export function endsWithoutCapitals({ text, at, start, language }: StopContext): boolean {
  const from = wordStart(text, at, start)
  if (at - from < 2 || hasDigit(text, from, at)) return false
  const key = text.slice(from, at).toLowerCase()
  return (
    readingOf(language, key, wordBefore(text, from, start)) === undefined && !isShort(text, from, at, key)
  )
}

/** One letter, letters with full stops between them, or no vowel: looks like an abbreviation. */
function isShort(text: string, from: number, to: number, key: string): boolean {
  if (countLetters(text, from, to) === 1 || hasInnerStop(key)) return true
  return classAt(text, from) === kind.lower && !hasVowel(key)
}

/** `т. д.`, `a. C.`: the parts of an abbreviation written with spaces. */
function joinedReading(language: SentenceRules, key: string, before: string): Reading | undefined {
  return before.endsWith('.') ? language.abbreviations.get(before.toLowerCase() + key) : undefined
}

function readingOf(language: SentenceRules, key: string, before: string): Reading | undefined {
  const { abbreviations } = language
  if (before !== '') {
    const joined = key.length === 1 ? joinedReading(language, key, before) : undefined
    const phrase = joined ?? abbreviations.get(`${before.toLowerCase()} ${key}`)
    if (phrase !== undefined) return phrase
  }
  const whole = abbreviations.get(key)
  if (whole !== undefined) return whole
  const joint = Math.max(key.lastIndexOf('-'), key.lastIndexOf("'"), key.lastIndexOf('’'))
  if (joint >= 0) return abbreviations.get(key.slice(joint + 1))
  return language.compounds.some((end) => key.length > end.length + 2 && key.endsWith(end))
    ? 'number'
    : undefined
}

type Abbreviation = { from: number; before: string; opens: boolean; first: number }

function endsBy(reading: Reading, context: StopContext, found: Abbreviation): boolean {
  const { text, next, language } = context
  const goesOn = next.dashed || text[next.start] === '№'
  switch (reading) {
    case 'never':
      return false
    case 'number':
      return next.first !== kind.digit
    case 'date':
      return found.first !== kind.upper || next.first !== kind.digit
    case 'name':
      return found.opens
    case 'proper':
      return found.opens || found.first !== kind.upper
    case 'quantity':
      if (found.first === kind.upper && language.script === 'latin') return true
      if (next.first === kind.digit || isTime(context)) return false
      return !goesOn && isQuantity(found.before, language) && (found.opens || hasBegun(context, found.from))
    case 'phrase':
      return !goesOn && !isTime(context) && (found.opens || hasBegun(context, found.from))
    default:
      return reading satisfies never
  }
}

/** `2005 г.`, `XX в.`, `5 тыс. руб.` */
function isQuantity(before: string, language: SentenceRules): boolean {
  if (/[0-9½¼¾]/u.test(before) || isRoman(before)) return true
  const word = (before.endsWith('.') ? before.slice(0, -1) : before).toLowerCase()
  if (word === before && word.length < 3) return false
  return language.abbreviations.get(word) === 'quantity'
}

/** `5 p.m. Monday`, `5 p.m. Baghdad time` */
function isTime({ text, next, language }: StopContext): boolean {
  if (language.times.has(next.word.toLowerCase())) return true
  if (language.openers.has(next.word.toLowerCase())) return false
  const second = next.wordEnd + 1
  return language.times.has(text.slice(second, wordEnd(text, second, text.length)).toLowerCase())
}

/** Whether more stands before the abbreviation than the time that a sentence opens with. Looks back a bounded way. */
function hasBegun({ text, start, language }: StopContext, from: number): boolean {
  if (from - start > 60) return true
  const words = text
    .slice(start, from)
    .toLowerCase()
    .split(/[ \u00a0]/u)
  const telling = words.filter((word) => isTelling(word, language)).length
  const opening = words[0] ?? ''
  return telling >= (language.prepositions.has(opening) || /^[0-9]/u.test(opening) ? 2 : 1)
}

function isTelling(word: string, language: SentenceRules): boolean {
  if (word.length < 2 || word.endsWith('.') || /[0-9]/u.test(word)) return false
  return !language.openers.has(word) && !language.times.has(word) && !language.prepositions.has(word)
}

/** A capitalised word that begins sentences, and not an initial. */
function opensSentence(text: string, next: Continuation, language: SentenceRules): boolean {
  if (next.first !== kind.upper || !language.openers.has(next.word.toLowerCase())) return false
  return next.word.length > 1 || text[next.wordEnd] !== '.'
}

function isNumber(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const value = classAt(text, i)
    if (value !== kind.digit && value !== kind.stop) return false
  }
  return true
}

/** `1. First` begins a list item; `am 3. Oktober` is an ordinal; otherwise a number ends a sentence like a word. */
function endsAfterNumber(context: StopContext, from: number, opens: boolean): boolean {
  if (from === context.start) return false
  if (!context.language.ordinals || context.at - from > 2) return true
  return opens || isCounted(context, from)
}

/** `Abb. 3.`, `s. 12.`: a number behind such a word is no ordinal. */
function isCounted({ text, start, language }: StopContext, from: number): boolean {
  const before = wordBefore(text, from, start)
  return before.endsWith('.') && language.abbreviations.get(before.slice(0, -1).toLowerCase()) === 'number'
}

function hasDigit(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (classAt(text, i) === kind.digit) return true
  return false
}

function countLetters(text: string, from: number, to: number): number {
  let letters = 0
  for (let i = from; i < to; i++) if (isLetter(classAt(text, i))) letters++
  return letters
}

/** `a.b@c.de`, `site/u.s` */
function isAddress(text: string, from: number): boolean {
  return text[from - 1] === '@' || text[from - 1] === '/'
}

function isRoman(word: string): boolean {
  return /^[IVXLCDM]+$/u.test(word)
}

function hasInnerStop(word: string): boolean {
  if (!word.includes('.')) return false
  return word.split('.').every((part) => part.length <= 2)
}

function hasVowel(word: string): boolean {
  for (const letter of word) if (vowels.has(letter)) return true
  return false
}

const vowels = new Set('aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýœıаеёиоуыэюяіїєαεηιουωάέήίόύώ')

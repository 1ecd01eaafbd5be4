import { classAt, isLetter, kind } from './character-class.ts'
import type { Continuation } from './continuation.ts'
import type { Language } from './languages/language.ts'
import { wordStart } from './words.ts'

type Context = {
  text: string
  /** The full stop. */
  at: number
  /** Where the statement so far begins. */
  start: number
  next: Continuation
  language: Language
}

/** Whether a full stop before a capital, a digit or a letter without case ends its sentence. */
export function endsAtStop({ text, at, start, next, language }: Context): boolean {
  const from = wordStart(text, at, start)
  if (from === at) return true
  const word = text.slice(from, at)
  const opens = opensSentence(text, next, language)
  if (isNumber(text, from, at)) return endsAfterNumber({ text, at, start, next, language }, from, opens)
  const key = word.toLowerCase()
  const reading = language.abbreviations.get(key)
  if (reading !== undefined) {
    switch (reading) {
      case 'never':
        return false
      case 'number':
        return next.first !== kind.digit
      case 'name':
        return opens
      case 'quantity':
        return opens || text.slice(start, from).trim().split(' ', 6).length > 4
      default:
        return reading satisfies never
    }
  }
  if (isInitial(text, from, at)) return opens
  if (hasInnerStop(word)) return opens || key.endsWith('.m')
  if (classAt(text, from) === kind.lower && !hasVowel(key)) return opens
  return true
}

/** A capitalised word that begins sentences, and not an initial. */
function opensSentence(text: string, next: Continuation, language: Language): boolean {
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
function endsAfterNumber(context: Context, from: number, opens: boolean): boolean {
  if (from === context.start) return false
  if (!context.language.ordinals || context.at - from > 2) return true
  return opens
}

function isInitial(text: string, from: number, to: number): boolean {
  let letters = 0
  for (let i = from; i < to; i++) if (isLetter(classAt(text, i))) letters++
  return letters === 1
}

function hasInnerStop(word: string): boolean {
  if (!word.includes('.')) return false
  return word.split('.').every((part) => [...part].length <= 2)
}

function hasVowel(word: string): boolean {
  for (const letter of word) if (vowels.has(letter)) return true
  return false
}

const vowels = new Set('aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýœıаеёиоуыэюяіїєαεηιουωάέήίόύώ')

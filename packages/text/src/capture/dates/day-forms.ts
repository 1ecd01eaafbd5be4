import { wordSet } from '../../languages/word-lists.ts'
import { eras, jalaliMonthNamed, monthNamed } from './date-words.ts'
import { jalaliToGregorian } from './jalali.ts'
import { number, type Token } from './tokens.ts'

export type Day = { year: number; month: number; day: number }
/** A day at a place in the tokens, its other reading, and the token behind it. */
export type Match = { day: Day; other: Day | null; next: number }

/** The day that begins at a token, in any of the forms that are printed. */
export function dayAt(tokens: readonly Token[], at: number): Match | null {
  return numericAt(tokens, at) ?? denseAt(tokens, at) ?? dayFirstAt(tokens, at) ?? monthFirstAt(tokens, at)
}

/** `2024-01-09`, `2024/1/9`, `9.1.2024`, `09/01/2024`, `01-09-24`. */
function numericAt(tokens: readonly Token[], at: number): Match | null {
  const mark = tokens[at + 1]?.text ?? ''
  if (!['-', '/', '.', '‑', '–'].includes(mark) || tokens[at + 3]?.text !== mark) return null
  if (tokens[at + 1]?.start !== tokens[at]?.end) return null
  const [a, b, c] = [tokens[at], tokens[at + 2], tokens[at + 4]]
  const year = number(a, 1300, 2199)
  if (year !== null && a?.text.length === 4) {
    const [month, day] = [number(b, 1, 12), number(c, 1, 31)]
    return month === null || day === null ? null : checked(eraDay({ year, month, day }), null, at + 5)
  }
  const last = c?.text.length === 2 && mark !== '-' ? number(c, 0, 99) : null
  const full = last === null ? number(c, 1300, 2199) : 2000 + last
  const [x, y] = [number(a, 1, 31), number(b, 1, 31)]
  if (full === null || x === null || y === null) return null
  const dayFirst = y <= 12 ? eraDay({ year: full, month: y, day: x }) : null
  const monthFirst = x <= 12 && mark !== '.' ? eraDay({ year: full, month: x, day: y }) : null
  const day = dayFirst ?? monthFirst
  if (!day) return null
  return checked(day, dayFirst && monthFirst && x !== y ? monthFirst : null, at + 5)
}

/** A year before 1500 is one of the Iranian calendar. */
function eraDay(day: Day): Day {
  return day.year < 1500 ? jalaliToGregorian(day) : day
}

/** `2024年1月9日`, `令和6年1月9日`. */
function denseAt(tokens: readonly Token[], at: number): Match | null {
  const before = eras.get(tokens[at]?.text ?? '')
  const era = before === undefined ? 0 : 1
  if (tokens[at + era + 1]?.text !== '年' || tokens[at + era + 3]?.text !== '月') return null
  const year = number(tokens[at + era], 1, 2199)
  const [month, day] = [number(tokens[at + era + 2], 1, 12), number(tokens[at + era + 4], 1, 31)]
  if (year === null || month === null || day === null) return null
  const next = tokens[at + era + 5]?.text === '日' ? at + era + 6 : at + era + 5
  return checked({ year: year + (before ?? 0), month, day }, null, next)
}

const ordinals = new Set([...wordSet('dates', 'ordinals'), '°', '.'])
const between = new Set([...wordSet('dates', 'dayJoints'), ',', '.', "'", '’', '-', '/', '–'])
const yearWords = wordSet('dates', 'yearWords')

/** `9 January 2024`, `9. Januar 2024`, `9 de enero de 2024`, `9 января 2024 г.`, `9-Jan-2024`. */
function dayFirstAt(tokens: readonly Token[], at: number): Match | null {
  const day = number(tokens[at], 1, 31)
  if (day === null) return null
  let next = at + 1
  while (next < at + 3 && (ordinals.has(tokens[next]?.text ?? '') || between.has(tokens[next]?.text ?? '')))
    next++
  const month = monthAt(tokens, next)
  if (!month) return null
  const year = yearAt(tokens, month.next)
  if (!year) return null
  const found = { year: year.value, month: month.value, day }
  return checked(month.jalali ? jalaliToGregorian(found) : found, null, year.next)
}

/** `January 9, 2024`, `Jan. 9th 2024`. */
function monthFirstAt(tokens: readonly Token[], at: number): Match | null {
  const month = monthAt(tokens, at)
  if (!month || month.jalali) return null
  let next = month.next
  if (tokens[next]?.text === '.') next++
  const day = number(tokens[next], 1, 31)
  if (day === null || (tokens[next]?.text.length ?? 0) > 2) return null
  next++
  if (ordinals.has(tokens[next]?.text ?? '')) next++
  const year = yearAt(tokens, next)
  return year ? checked({ year: year.value, month: month.value, day }, null, year.next) : null
}

function monthAt(tokens: readonly Token[], at: number) {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const two = monthNamed(`${token.text} ${tokens[at + 1]?.text ?? ''}`)
  if (two !== null) return { value: two, jalali: false, next: at + 2 }
  const one = monthNamed(token.text)
  if (one !== null) return { value: one, jalali: false, next: at + 1 }
  const iranian = jalaliMonthNamed(token.text)
  return iranian === null ? null : { value: iranian, jalali: true, next: at + 1 }
}

function yearAt(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  let next = at
  while (next < at + 2 && between.has(tokens[next]?.text ?? '')) next++
  const value = number(tokens[next], 1300, 2199)
  if (value === null || tokens[next]?.text.length !== 4) return null
  next++
  if (yearWords.has(tokens[next]?.text ?? '')) {
    next++
    if (tokens[next]?.text === '.' && tokens[next - 1]?.text.length === 1) next++
  }
  return { value, next }
}

function checked(day: Day, other: Day | null, next: number): Match | null {
  return day.day <= daysIn(day.year, day.month) ? { day, other, next } : null
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

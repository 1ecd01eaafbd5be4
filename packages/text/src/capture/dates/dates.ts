import { wordSet } from '../../languages/word-lists.ts'
import { isKnownOutlet } from '../words/outlets.ts'
import { dateFurniture, eras, jalaliMonthNamed, monthNamed } from './date-words.ts'
import { jalaliToGregorian } from './jalali.ts'

/** A date inside a line; offsets count from the start of the line given. */
export type LineDate = { iso: string; alternative: string | null; start: number; end: number }

type Token = { text: string; kind: 'number' | 'word' | 'mark'; start: number; end: number }
type Day = { year: number; month: number; day: number }
type Match = { day: Day; other: Day | null; next: number }

/**
 * Reads a line that is nothing but a date with the words around dates (`Published on Tuesday, 9 January 2024`).
 * `09/01/2024` reads as day first, with the month-first reading as `alternative`.
 */
export function readDateLine(line: string): LineDate | null {
  if (line.length > 160) return null
  const tokens = tokenize(line)
  let found: LineDate | null = null
  let clock = ''
  let at = 0
  while (at < tokens.length) {
    const date = dateAt(tokens, at)
    if (date) {
      found ??= date.date
      at = date.next
      continue
    }
    const time = tokens[at]?.kind === 'number' ? timeAt(tokens, at) : null
    if (time) {
      if (clock === '') clock = suffixOf(time)
      at = time.next
      continue
    }
    const token = tokens[at]
    if (!token) return null
    if (isFurniture(tokens, at)) {
      at++
      continue
    }
    const outlet = outletAt(line, tokens, at)
    if (outlet === 0) return null
    at += outlet
  }
  return found && withClock(found, clock)
}

/** `January 5, 2024 / 10:30 AM / CBS News`: how many tokens name an outlet, up to the end of the line. */
function outletAt(line: string, tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  return token && isKnownOutlet(line.slice(token.start)) ? tokens.length - at : 0
}

/** The time may stand before the date: `9:43 PM ET, Tue January 9, 2024`. */
function withClock(date: LineDate, clock: string): LineDate {
  if (clock === '' || date.iso.includes('T')) return date
  return { ...date, iso: date.iso + clock, alternative: date.alternative && date.alternative + clock }
}

function suffixOf(time: { hour: number; minute: number }): string {
  return `T${two(time.hour)}:${two(time.minute)}`
}

/** Reads a date that begins the line, behind words such as `date` or `Published`; the rest of the line is free. */
export function readLeadingDate(line: string): (LineDate & { labelled: boolean }) | null {
  const tokens = tokenize(line.slice(0, 160))
  let at = 0
  while (at < 4 && tokens[at]?.kind === 'word' && isFurniture(tokens, at) && !dateAt(tokens, at)) {
    at++
    while (tokens[at]?.text === ':' || tokens[at]?.text === ',') at++
  }
  const date = dateAt(tokens, at)
  return date ? { ...date.date, start: tokens[0]?.start ?? 0, labelled: at > 0 } : null
}

/** The first date anywhere in a line, for lines that hold a name or a place beside it. */
export function findDate(line: string): LineDate | null {
  const tokens = tokenize(line.slice(0, 400))
  for (let at = 0; at < tokens.length; at++) {
    const date = dateAt(tokens, at)
    if (date) return date.date
  }
  return null
}

/** `4 min read`, `Updated 3 hours ago`. */
const spans = wordSet('dates', 'durations')

function isFurniture(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.kind === 'mark') return true
  if (token.kind === 'word') return dateFurniture.has(token.text)
  const next = tokens[at + 1]?.text
  return next !== undefined && spans.has(next)
}

function tokenize(line: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < line.length) {
    const start = at
    const kind = kindOf(line.charAt(at))
    if (kind === 'blank') {
      at++
      continue
    }
    at++
    if (kind !== 'mark') while (at < line.length && kindOf(line.charAt(at)) === kind) at++
    const raw = line.slice(start, at)
    tokens.push({ text: kind === 'number' ? latinDigits(raw) : raw.toLowerCase(), kind, start, end: at })
  }
  return splitDense(tokens)
}

function kindOf(character: string): Token['kind'] | 'blank' {
  if (/[\s\u200c-\u200f]/u.test(character)) return 'blank'
  if (/\p{Nd}/u.test(character)) return 'number'
  return /[\p{L}\p{M}ʼ]/u.test(character) ? 'word' : 'mark'
}

/** `2024年1月9日` and `9T21` have no spaces: 年, 月 and 日 stand alone. */
function splitDense(tokens: Token[]): Token[] {
  return tokens.flatMap((token) => {
    if (token.kind !== 'word' || !/^[年月日時时分]./u.test(token.text)) return [token]
    const head = { ...token, text: token.text.charAt(0), end: token.start + 1 }
    return [head, { ...token, text: token.text.slice(1), start: token.start + 1 }]
  })
}

function latinDigits(raw: string): string {
  return [...raw].map((digit) => String(digitValue(digit))).join('')
}

function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 48
  for (const zero of [0x30, 0x660, 0x6f0, 0x966, 0xff10])
    if (code >= zero && code < zero + 10) return code - zero
  return 0
}

function dateAt(tokens: readonly Token[], at: number): { date: LineDate; next: number } | null {
  const match =
    numericAt(tokens, at) ?? denseAt(tokens, at) ?? dayFirstAt(tokens, at) ?? monthFirstAt(tokens, at)
  if (!match) return null
  const first = tokens[at]
  const time = timeAt(tokens, match.next)
  const next = time?.next ?? match.next
  const last = tokens[next - 1]
  if (!first || !last) return null
  const suffix = time ? suffixOf(time) : ''
  const [day, other] = time?.half && match.other ? [match.other, match.day] : [match.day, match.other]
  return {
    next,
    date: {
      iso: isoOf(day) + suffix,
      alternative: other ? isoOf(other) + suffix : null,
      start: first.start,
      end: last.end,
    },
  }
}

function number(token: Token | undefined, low: number, high: number): number | null {
  if (token?.kind !== 'number' || token.text.length > 4) return null
  const value = Number(token.text)
  return value >= low && value <= high ? value : null
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

const timeLeads = new Set([
  ...wordSet('dates', 'clockLeads'),
  ',',
  '|',
  '-',
  '–',
  '—',
  '•',
  '·',
  '/',
  't',
  '(',
  ';',
])
const clockWords = wordSet('dates', 'clockWords')

/** `21:43`, `21h43`, `21.43 Uhr`, `9:43 p.m.`, after what may stand between a date and its time. */
function timeAt(tokens: readonly Token[], at: number) {
  let next = at
  while (next < at + 3 && timeLeads.has(tokens[next]?.text ?? '')) next++
  const hour = number(tokens[next], 0, 23)
  const mark = tokens[next + 1]?.text ?? ''
  const minute = number(tokens[next + 2], 0, 59)
  const minuteText = tokens[next + 2]?.text ?? ''
  if (hour === null || minute === null || minuteText.length !== 2) return null
  if (![':', 'h', '.', '：', '時', '时'].includes(mark)) return null
  next += 3
  if (tokens[next]?.text === ':' && number(tokens[next + 1], 0, 59) !== null) next += 2
  if (mark === '.' && !clockWords.has(tokens[next]?.text ?? '')) return null
  const half = halfAt(tokens, next)
  const shift = half?.pm && hour < 12 ? 12 : half && !half.pm && hour === 12 ? -12 : 0
  return { hour: hour + shift, minute, half: half !== null, next: half?.next ?? next }
}

function halfAt(tokens: readonly Token[], at: number): { pm: boolean; next: number } | null {
  const [first, dot, second, stop] = [
    tokens[at]?.text,
    tokens[at + 1]?.text,
    tokens[at + 2]?.text,
    tokens[at + 3]?.text,
  ]
  if (first === 'am' || first === 'pm') return { pm: first === 'pm', next: at + 1 }
  if ((first === 'a' || first === 'p') && dot === '.' && second === 'm') {
    return { pm: first === 'p', next: stop === '.' ? at + 4 : at + 3 }
  }
  return null
}

function checked(day: Day, other: Day | null, next: number): Match | null {
  return day.day <= daysIn(day.year, day.month) ? { day, other, next } : null
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function isoOf({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

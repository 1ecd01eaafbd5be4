import { wordList, wordSet } from '../../languages/word-lists.ts'
import { isKnownOutlet } from '../words/outlets.ts'
import { type Clock, timeAt } from './clock.ts'
import { aroundDates, dateFurniture } from './date-words.ts'
import { type Day, dayAt } from './day-forms.ts'
import { type Token, tokenize } from './tokens.ts'

/** A date inside a line; offsets count from the start of the line given. */
export type LineDate = { iso: string; alternative: string | null; start: number; end: number }

/** What a line says of when its text was published and when it was changed. */
export type PrintedDates = { published: LineDate | null; updated: LineDate | null }

/** A date as tokens, with the time of day before or behind it. */
type Placed = { date: LineDate; from: number; to: number }

/**
 * Reads a line that is nothing but dates with the words around dates (`Published on Tuesday, 9 January 2024`).
 * `09/01/2024` reads as day first, with the month-first reading as `alternative`.
 */
export function readDateLine(line: string): PrintedDates | null {
  if (line.length > 160) return null
  const tokens = tokenize(line)
  const dates = placeDates(tokens)
  let next = 0
  for (let at = 0; at < tokens.length; at++) {
    const date = dates[next]
    if (date && at === date.from) {
      at = date.to - 1
      next++
    } else if (!isFurniture(tokens, at)) {
      if (dates.length > next || !isKnownOutlet(line.slice(tokens[at]?.start))) return null
      break
    }
  }
  return dates.length === 0 ? null : printed(tokens, dates)
}

/** A line with its dates, times and the words around them blotted out by bars, of the same length. */
export type MaskedLine = { text: string; dates: PrintedDates; masked: boolean }

/** Finds the dates of a line that says other things as well: `Ada Lenk - Nov 19, 2019, 10:31 pm CST`. */
export function maskDates(line: string): MaskedLine {
  const tokens = tokenize(line.slice(0, 400))
  const dates = placeDates(tokens)
  let text = line
  const mask = (from: number, to: number) => {
    let [first, last] = [from, to]
    while (first > 0 && isAround(tokens[first - 1])) first--
    const glued = labelBehind(tokens[first - 1])
    while (last < tokens.length && isAround(tokens[last])) last++
    const [start, end] = [(tokens[first]?.start ?? 0) - glued, tokens[last - 1]?.end ?? 0]
    text = text.slice(0, start) + '|'.repeat(end - start) + text.slice(end)
  }
  for (const { from, to } of dates) mask(from, to)
  let masked = dates.length > 0
  for (let at = 0; at + 1 < tokens.length; at++) {
    const end = isInside(dates, at) ? 0 : endOfAge(tokens, at)
    if (end === 0) continue
    mask(at, end)
    masked = true
  }
  return { text, dates: printed(tokens, dates), masked }
}

const labels = [...aroundDates].filter((word) => word.length >= 6)

/** `ADA LENKPUBLISHED: JAN 29`: how many letters of a label stand right behind a name in capitals. */
function labelBehind(token: Token | undefined): number {
  const label = labels.find((word) => token?.text.endsWith(word) && token.text.length > word.length)
  return label?.length ?? 0
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
  return placeDates(tokenize(line.slice(0, 400)))[0]?.date ?? null
}

/** All dates in order. The time may stand before its date: `9:43 PM ET, Tue January 9, 2024`. */
function placeDates(tokens: readonly Token[]): Placed[] {
  const dates: Placed[] = []
  let clock: { at: number; time: Clock } | null = null
  let at = 0
  while (at < tokens.length) {
    const found = dateAt(tokens, at)
    if (found) {
      dates.push({ date: withClock(found.date, clock?.time), from: clock?.at ?? at, to: found.next })
      at = found.next
      clock = null
      continue
    }
    const time = tokens[at]?.kind === 'number' ? timeAt(tokens, at) : null
    if (time) {
      const last = dates.at(-1)
      const between = tokens.slice(last?.to ?? 0, at)
      if (last && !last.date.iso.includes('T') && between.every(isAround)) {
        last.date = withClock(last.date, time)
        last.to = time.next
      } else clock = { at, time }
      at = time.next
    } else {
      if (!isFurniture(tokens, at)) clock = null
      at++
    }
  }
  return dates
}

function withClock(date: LineDate, time: Clock | undefined): LineDate {
  if (time === undefined || date.iso.includes('T')) return date
  const suffix = suffixOf(time)
  return { ...date, iso: date.iso + suffix, alternative: date.alternative && date.alternative + suffix }
}

const updateCues = wordList('dates', 'updateStarts')

/** The words before a date tell an update; the first date without them is the day of publication. */
function printed(tokens: readonly Token[], dates: readonly Placed[]): PrintedDates {
  const found: PrintedDates = { published: null, updated: null }
  let after = 0
  for (const { date, from, to } of dates) {
    const label = `${tokens
      .slice(after, from)
      .map(({ text }) => text)
      .join(' ')} `
    after = to
    if (updateCues.some((cue) => beginsWord(label, cue))) found.updated ??= date
    else found.published ??= date
  }
  return found
}

function beginsWord(text: string, cue: string): boolean {
  const at = text.lastIndexOf(cue)
  if (at < 0) return false
  return !/\p{L}/u.test(text.charAt(at - 1)) || /[\p{Script=Han}\p{Script=Arabic}]/u.test(cue)
}

/** `4 min read`, `Updated 3 hours ago`. */
const durations = wordSet('dates', 'durations')
const ages = wordSet('dates', 'ages')
const ones = wordSet('dates', 'oneWords')

/** The token behind `2 hours ago`, `an hour ago`, `4 min read`; 0 where none stands there. */
function endOfAge(tokens: readonly Token[], at: number): number {
  const [first, unit, third] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!first || !unit || !durations.has(unit.text)) return 0
  if (first.kind !== 'number' && !ones.has(first.text)) return 0
  if (ages.has(third?.text ?? '')) return at + 3
  return ages.has(tokens[at - 1]?.text ?? '') ? at + 2 : 0
}

function isInside(dates: readonly Placed[], at: number): boolean {
  return dates.some(({ from, to }) => at >= from && at < to)
}

/** A word around a date that is part of no name, or a mark. */
function isAround(token: Token | undefined): boolean {
  if (!token) return false
  return token.kind === 'mark' || (token.kind === 'word' && aroundDates.has(token.text))
}

function isFurniture(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.kind === 'mark') return true
  if (token.kind === 'word') return dateFurniture.has(token.text) || endOfAge(tokens, at) > 0
  const next = tokens[at + 1]?.text
  return next !== undefined && durations.has(next)
}

function dateAt(tokens: readonly Token[], at: number): { date: LineDate; next: number } | null {
  const match = dayAt(tokens, at)
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

function suffixOf({ hour, minute }: Clock): string {
  return `T${two(hour)}:${two(minute)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function isoOf({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

import { wordList, wordSet } from '../../languages/word-lists.ts'
import { dateFurniture } from '../dates/date-words.ts'
import { maskDates, type PrintedDates } from '../dates/dates.ts'
import { isOutletName } from '../words/outlets.ts'
import { type CreditPart, cutCredits, looseJoints } from './credit-parts.ts'
import { isCredential, isFullName, isRole, type LinePart, nameIn } from './person-names.ts'

/**
 * What a byline says: the names, the outlet where it names one, and the dates that stand on the same line. `cued`
 * where it says `By` or the like.
 */
export type Byline = { names: LinePart[]; outlet: LinePart | null; dates: PrintedDates; cued: boolean }

const fullNameCues = wordList('names', 'fullNameCues')

/** Reads a line that says `By` or the like and holds only names, roles, an outlet, dates. */
export function readCuedByline(line: string): Byline | null {
  const byline = line.length <= 240 ? readCredits(line) : null
  if (!byline?.cued) return null
  const lowered = line.toLowerCase()
  const loose = fullNameCues.some((cue) => lowered.startsWith(`${cue} `))
  return loose && byline.names.some(({ text }) => text.split(' ').length < 2) ? null : byline
}

/**
 * Reads a line without a cue that names people in full, or an outlet, and a date, and says nothing else:
 * `Ada Lenk - Nov 19, 2019, 10:31 pm CST`, `The Courier, 9 January 2024`.
 */
export function readDatedByline(line: string): Byline | null {
  const byline = line.length <= 200 ? readCredits(line) : null
  if (!byline?.masked || byline.cued) return null
  return byline.names.every(({ text }) => isFullName(text)) ? byline : null
}

/** Reads a line that is only names (`Jane Roe, John P. Doe and Li Na`), for places where a byline is expected. */
export function readBareByline(line: string): Byline | null {
  if (line.length > 160) return null
  if (looseJoints.some((word) => line.toLowerCase().includes(word))) return null
  const byline = readCredits(line)
  if (!byline || byline.names.length === 0) return null
  return byline.names.some(({ text }) => !isFullName(text)) ? null : byline
}

/** Whether two lines are one byline: the names on one, the outlet and the date on the other. */
export function areOneByline(byline: Byline, other: Byline): boolean {
  return (byline.names.length === 0) !== (other.names.length === 0)
}

/** Every piece of the line has to be a name, an outlet, a role, a date or a word around them. */
function readCredits(line: string): (Byline & { masked: boolean }) | null {
  const { text, dates, masked } = maskDates(line)
  const read: Byline = { names: [], outlet: null, dates, cued: false }
  for (const part of cutCredits(text)) {
    if (part.kind === 'author') {
      // `The Grind by Chic Chef` names a thing before its cue.
      if (!read.cued && read.names.length > 0) return null
      read.cued = true
    }
    if (!takePart(read, part, masked)) return null
  }
  const empty = read.names.length === 0 && read.outlet === null
  return empty ? null : { ...read, masked }
}

function takePart(read: Byline, part: CreditPart, masked: boolean): boolean {
  const { text, kind } = part
  if (kind === 'other' || isHandle(text) || isRole(text)) return true
  if (masked && onlyDateWords(text)) return true
  if (read.names.length > 0 && isCredential(text)) return true
  const desk = withoutWith(withoutDesk(part))
  if (kind === 'source' && part.first) {
    read.outlet ??= desk
    return true
  }
  if (isOutletName(desk.text)) {
    read.outlet ??= desk
    return true
  }
  if (read.names.length > 0 && (part.behindDate || places.has(part.joint))) return isAside(text, read.cued)
  if (masked && isLabel(text)) return true
  const name = nameIn(part)
  if (name) read.names.push(name)
  return name !== null || (read.cued && read.names.length > 0 && describes(text))
}

/** `CEO of CaseBasix`, `Editor at the Courier`: who the author is. */
function describes(text: string): boolean {
  const words = text.split(/\s+/u)
  if (words.length > 8 || /^\p{Ll}/u.test(text)) return false
  return words.some((word) => isRole(word) || isCredential(word))
}

/** Behind the names and the date: a topic, a place. A sentence that goes on there is none. */
function isAside(text: string, cued: boolean): boolean {
  const words = text.split(/\s+/u)
  return words.length <= 6 && (cued || words.every((word) => !/^\p{Ll}/u.test(word)))
}

/** `in Ilma`, `at the Courier`: no name of another author. */
const places = wordSet('names', 'looseJoints')
const sections = wordSet('lines', 'sections')
const counters = wordSet('lines', 'counters')
const shares = wordSet('lines', 'shares')

/** The name of a section, a count or a word of sharing beside a date. */
function isLabel(text: string): boolean {
  const words = text.toLowerCase().split(/\s+/u)
  if (words.length === 1 && sections.has(words[0] ?? '')) return true
  return words.every((word) => counters.has(word) || shares.has(word) || /^\p{Nd}[\p{Nd}.,k]*$/u.test(word))
}

const deskEnds = wordList('names', 'deskEnds')

/** `Reuters Staff`, `Isle Courier Newsroom`: the outlet itself. */
function withoutDesk(piece: LinePart): LinePart {
  const desk = deskEnds.find((tail) => piece.text.toLowerCase().endsWith(tail))
  if (desk === undefined) return piece
  return { start: piece.start, end: piece.end - desk.length, text: piece.text.slice(0, -desk.length) }
}

const withWords = wordList('names', 'withWords')

/** `avec AFP`, `mit dpa`: the agency that the text draws on. */
function withoutWith(piece: LinePart): LinePart {
  const word = withWords.find((start) => piece.text.toLowerCase().startsWith(`${start} `))
  if (word === undefined) return piece
  const start = piece.start + word.length + 1
  return { start, end: piece.end, text: piece.text.slice(word.length + 1) }
}

function isHandle(text: string): boolean {
  return !/\s/u.test(text) && text.includes('@')
}

function onlyDateWords(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => word === '' || dateFurniture.has(word) || /^\p{Nd}/u.test(word))
}

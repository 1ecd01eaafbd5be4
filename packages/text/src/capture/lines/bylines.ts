import { longestFirst, wordList, wordSet } from '../../languages/word-lists.ts'
import type { Span } from '../../shapes.ts'
import { dateFurniture } from '../dates/date-words.ts'
import { findDate } from '../dates/dates.ts'
import { isOutletName } from '../words/outlets.ts'
import { startsUpper } from '../words/words.ts'

/** A name inside a line; offsets count from the start of the line. */
type LineName = Span & { text: string }
/** What a byline says: the names, and the outlet where it names one. `cued` where it says `By` or the like. */
export type Byline = { names: LineName[]; outlet: LineName | null; cued: boolean }

const cues = longestFirst('names', 'bylineCues')
const fullNameCues = wordSet('names', 'fullNameCues')

/** Reads a line that begins with `By` or its like and holds only names, roles, an outlet, a date. */
export function readCuedByline(line: string): Byline | null {
  if (line.length > 240) return null
  const lowered = line.toLowerCase()
  const cue = cues.find((candidate) => lowered.startsWith(candidate) && endsCue(line, candidate))
  if (!cue) return null
  const byline = readNames(line, cue.length)
  if (!byline) return null
  if (fullNameCues.has(cue) && byline.names.some(({ text }) => text.split(' ').length < 2)) return null
  return { ...byline, cued: true }
}

/** Reads a line that is an outlet and a date: `The Courier, 9 January 2024`. */
export function readDatedOutlet(line: string): Byline | null {
  if (line.length > 120 || findDate(line) === null) return null
  const { names, outlet } = readNames(line, 0) ?? { names: [], outlet: null }
  return names.length === 0 && outlet !== null ? { names, outlet, cued: false } : null
}

/** Whether two lines are one byline: the names on one, the outlet and the date on the other. */
export function areOneByline(byline: Byline, other: Byline): boolean {
  return (byline.names.length === 0) !== (other.names.length === 0)
}

function endsCue(line: string, cue: string): boolean {
  const last = cue.charAt(cue.length - 1)
  if (!/\p{L}/u.test(last)) return true
  return (
    /\s/u.test(line.charAt(cue.length)) || line.charAt(cue.length) === ':' || /\p{Script=Han}/u.test(last)
  )
}

/** Reads a line that is only names (`Jane Roe, John P. Doe and Li Na`), for places where a byline is expected. */
export function readBareByline(line: string): Byline | null {
  if (line.length > 160) return null
  if (looseSeparators.some((word) => line.toLowerCase().includes(word))) return null
  const byline = readNames(line, 0)
  if (!byline || byline.names.length === 0) return null
  if (byline.names.some(({ text }) => !isFullName(text))) return null
  return { ...byline, cued: false }
}

/** First and last name, perhaps a middle one; initials and particles do not count. */
function isFullName(text: string): boolean {
  const words = text.split(/\s+/u)
  const full = words.filter((word) => !/^\p{Lu}\.?$/u.test(word) && !particles.has(word.toLowerCase()))
  return words.length >= 2 && full.length <= 3
}

type Piece = Span & { text: string }

function readNames(line: string, from: number): Omit<Byline, 'cued'> | null {
  const date = findDate(line)
  const names: LineName[] = []
  let outlet: LineName | null = null
  for (const piece of cutNames(line, from)) {
    if (date && piece.start < date.end && piece.end > date.start) {
      if (!onlyDateWords(line.slice(piece.start, Math.max(piece.start, date.start)))) return null
      continue
    }
    if (date && onlyDateWords(piece.text)) continue
    const text = piece.text
    if (text === '' || isRole(text) || isHandle(text)) continue
    const desk = withoutDesk(piece)
    if (isOutletName(desk.text)) {
      outlet ??= desk
      continue
    }
    const name = nameIn(withoutHandle(piece))
    if (!name) return null
    names.push(name)
  }
  if (names.length === 0 && !outlet) return null
  return { names, outlet }
}

/** Cuts at commas, bars, dashes and the words for `and`, and takes what brackets behind an e-mail address hold. */
function cutNames(line: string, from: number): Piece[] {
  const pieces: Piece[] = []
  let start = from
  const push = (end: number) => {
    const piece = trimmed(line, start, end)
    if (piece) pieces.push(piece)
  }
  let at = from
  while (at < line.length) {
    const length = separatorAt(line, at)
    if (length === 0) {
      at++
      continue
    }
    push(at)
    at += length
    start = at
  }
  push(line.length)
  return pieces
}

const strictSeparators = wordList('names', 'joints')
/** These set off a place, a role or an outlet after `By`; in a line of names alone they show a headline. */
const looseSeparators = [' – ', ' — ', ' - ', ...wordList('names', 'looseJoints')]
const wordSeparators = [...strictSeparators, ...looseSeparators]
const marks = new Set([',', '|', '•', '·', ';', '(', ')', '、', '，', '/', '／', ':', '：'])

function separatorAt(line: string, at: number): number {
  if (marks.has(line.charAt(at))) return 1
  if (!/\s/u.test(line.charAt(at))) return 0
  const rest = line
    .slice(at, at + 6)
    .toLowerCase()
    .replace(/^\s/u, ' ')
  return wordSeparators.find((word) => rest.startsWith(word))?.length ?? 0
}

function trimmed(line: string, start: number, end: number): Piece | null {
  let [from, to] = [start, end]
  while (from < to && /[\s.]/u.test(line.charAt(from))) from++
  while (to > from && /[\s,]/u.test(line.charAt(to - 1))) to--
  return from === to ? null : { start: from, end: to, text: line.slice(from, to) }
}

const deskEnds = wordList('names', 'deskEnds')

/** `Reuters Staff`, `Isle Courier Newsroom`: the outlet itself. */
function withoutDesk(piece: Piece): Piece {
  const desk = deskEnds.find((tail) => piece.text.toLowerCase().endsWith(tail))
  if (desk === undefined) return piece
  return { start: piece.start, end: piece.end - desk.length, text: piece.text.slice(0, -desk.length) }
}

function isHandle(text: string): boolean {
  return !/\s/u.test(text) && text.includes('@')
}

const roleWords = wordSet('names', 'roleWords')

const roleNouns = wordSet('names', 'roleNouns')

/** `Staff Writer`, `Senior Political Correspondent`. */
function isRole(text: string): boolean {
  const words = text.toLowerCase().split(/\s+/u)
  if (words.length > 5) return false
  return roleNouns.has(words.at(-1) ?? '') || words.every((word) => roleWords.has(word))
}

function onlyDateWords(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => word === '' || dateFurniture.has(word) || /^\p{Nd}/u.test(word))
}

const particles = wordSet('names', 'particles')
const prefixes = wordList('names', 'prefixes')

/** `Ann Lee @annlee` is Ann Lee. */
function withoutHandle(piece: Piece): Piece {
  const at = piece.text.indexOf(' @')
  return at < 0 ? piece : { start: piece.start, end: piece.start + at, text: piece.text.slice(0, at) }
}

/** A person's name: two to five words that begin with capitals, initials and particles between; or a few dense characters. */
function nameIn(piece: Piece): LineName | null {
  const words = piece.text.split(/\s+/u)
  if (words.length > 5 || piece.text.length > 60) return null
  const first = words[0] ?? ''
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・·]+$/u.test(piece.text))
    return piece.text.length <= 8 ? piece : null
  if (/^[\p{Script=Arabic}\p{M}\s\u200c]+$/u.test(piece.text)) return words.length <= 4 ? piece : null
  if (!startsUpper(first)) return null
  const named = words.every((word) => particles.has(word.toLowerCase()) || isNameWord(word))
  return named ? piece : null
}

function isNameWord(word: string): boolean {
  if (/[\p{N}?!"“”«»%$€:;@#]/u.test(word)) return false
  const lowered = word.toLowerCase()
  if (prefixes.some((prefix) => lowered.startsWith(prefix))) return true
  return startsUpper(word)
}

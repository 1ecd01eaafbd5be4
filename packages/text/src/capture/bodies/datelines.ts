import { wordSet } from '../../languages/word-lists.ts'
import type { Span } from '../../shapes.ts'
import { monthNamed } from '../dates/date-words.ts'
import { findDate, readLeadingDate } from '../dates/dates.ts'
import { isKnownOutlet, isOutletName } from '../words/outlets.ts'
import { fold, isShouted, startsUpper } from '../words/words.ts'
import type { Dateline } from './dateline.ts'
import { readDenseDateline } from './dense-datelines.ts'

/**
 * Reads `BAGHDAD —`, `BAGHDAD, Iraq (AP) —`, `МОСКВА, 9 января. /ТАСС/.`, `Madrid, 2 sep (EFE).-`, `新华社北京3月8日电` or
 * `date 2024-01-10` before a first sentence.
 */
export function readDateline(text: string): Dateline | null {
  return (
    readDenseDateline(text) ??
    closedDateline(text) ??
    stoppedDateline(text) ??
    agencyBeforeText(text) ??
    dateBeforeText(text)
  )
}

const reach = 90
/** What closes a dateline. */
const closings = /\s*(?:\.[—–-]|—|–|―|--+|(?<=[\s)])-(?=\s)|(?<=[)/])\s*:|(?<=\/)\.|:(?=\s))/gu

/** `PLACE, region, date (AGENCY) —`: up to the last mark before which nothing else stands. */
function closedDateline(text: string): Dateline | null {
  let found: Dateline | null = null
  for (const { index, 0: mark } of text.slice(0, reach).matchAll(closings)) {
    if (index < 2) continue
    const printed = text.slice(0, index)
    const head = readHead(printed, mark.trim() === ':')
    if (!head || (mark === ':' && !/[)/]$|\s[—–-]\s/u.test(printed))) continue
    const end = index + mark.length
    const behind = head.agency ? null : agencyBehind(text, end)
    found = finish(text, behind?.end ?? end, { head: printed, agency: behind ?? head.agency }) ?? found
  }
  return found
}

/** `МОСКВА, 9 янв — РИА Новости.`, `القاهرة - رويترز:`: the agency behind the dash is part of the dateline. */
function agencyBehind(text: string, from: number): (Span & { text: string }) | null {
  const stop = /[.:]\s|\s[—–-]\s/u.exec(text.slice(from, from + 40))
  if (!stop || stop.index < 2) return null
  const name = text.slice(from, from + stop.index).trim()
  if (!isAgencyName(name) && !(isOutletName(name) && stop[0].startsWith('.'))) return null
  const start = text.indexOf(name, from)
  return { start, end: from + stop.index + stop[0].trimEnd().length, text: name }
}

/** `КИЇВ. 6 червня. УНН. Рада`: place, date and agency, each closed by a full stop. */
function stoppedDateline(text: string): Dateline | null {
  for (const { index } of text.slice(0, reach).matchAll(/\.(?=\s+[\p{Lu}\p{Lo}«"“])/gu)) {
    const head = readHead(text.slice(0, index), true)
    if (head?.agency && head.agency.end >= index - 1)
      return finish(text, index + 1, { head: text.slice(0, index), agency: head.agency })
  }
  return null
}

type Head = { agency: (Span & { text: string }) | null }
type Part = Span & { text: string; bracketed: boolean }

/**
 * Reads what stands before the closing mark: places, dates, agencies and nothing else. An agency with a place or a
 * date, or a place in capitals, make a dateline; a place in small letters needs an agency.
 */
function readHead(head: string, stopped: boolean): Head | null {
  let agency: Head['agency'] = null
  let [places, dated, shouted, first] = [0, false, false, true]
  for (const part of cutHead(head)) {
    const { text, bracketed } = part
    const kind = kindOf(part, first)
    if (kind === null) return null
    if (kind === 'agency') agency ??= agencyIn(part)
    else if (kind === 'date') dated = true
    else {
      places++
      if (first && !bracketed) shouted = isShoutedPlace(text)
    }
    first = false
  }
  if (places > 3) return null
  if (agency !== null) return places > 0 || dated || head.trimStart().startsWith('(') ? { agency } : null
  return shouted && !stopped ? { agency: null } : null
}

/** Cuts at commas, dashes, brackets, and at full stops that close no abbreviated month and no ordinal. */
function cutHead(head: string): Part[] {
  const parts: Part[] = []
  let [start, open] = [0, '']
  const push = (end: number) => {
    let [from, to] = [start, end]
    while (from < to && /[\s.]/u.test(head.charAt(from))) from++
    while (to > from && /\s/u.test(head.charAt(to - 1))) to--
    if (to > from) parts.push({ start: from, end: to, text: head.slice(from, to), bracketed: open !== '' })
  }
  for (let at = 0; at < head.length; at++) {
    const mark = head.charAt(at)
    const opens = open === '' && ('(['.includes(mark) || (mark === '/' && /^\s?$/u.test(head.charAt(at - 1))))
    const closes = open !== '' && mark === closing[open]
    if (!opens && !closes && !isSeparator(head, at, open)) continue
    push(at)
    if (opens) open = mark
    else if (closes) open = ''
    start = at + 1
  }
  push(head.length)
  return parts
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '/': '/' }

function isSeparator(head: string, at: number, open: string): boolean {
  const mark = head.charAt(at)
  if (',،|·•'.includes(mark)) return true
  if (mark === '/') return true
  if (open !== '') return false
  if ('—–-'.includes(mark)) return !/\p{L}/u.test(head.charAt(at + 1)) || !/\p{L}/u.test(head.charAt(at - 1))
  if (mark !== '.' || !/^\s/u.test(head.slice(at + 1))) return false
  const before = /[\p{L}\d.]+$/u.exec(head.slice(0, at))?.[0] ?? ''
  const abbreviated = /^\s*\d/u.test(head.slice(at + 1)) && monthNamed(before.toLowerCase()) !== null
  return !abbreviated && !/^(?:\d{1,2}|\p{L}{1,2})$/u.test(before)
}

function kindOf({ text, bracketed }: Part, first: boolean): 'agency' | 'date' | 'place' | null {
  if (isPartialDate(text)) return 'date'
  if (isAgencyName(text)) return 'agency'
  if (bracketed) return isBracketedAgency(text) ? 'agency' : null
  const words = text.split(/\s+/u)
  if (words.length > 4 || text.length > 40 || /["“”«»:;?!\d]/u.test(text)) return null
  if (isShouted(text) && (first || words.length <= 2)) return 'place'
  const named = words.every(
    (word) => startsUpper(word) || /^\p{Lo}/u.test(word) || placeWords.has(word.toLowerCase()),
  )
  return named ? 'place' : null
}

const placeWords = wordSet('names', 'particles')
const agencies = new Set([...wordSet('names', 'agencies')].map(fold))

/** A known agency or outlet; the editors behind it aside: `РИА Новости, корр. Иванов` is not read. */
function isAgencyName(text: string): boolean {
  return text.length <= 40 && (agencies.has(fold(text)) || isKnownOutlet(text))
}

/** `(KGO)`, `(Isle Courier)`, `/Корр. БЕЛТА/`. */
function isBracketedAgency(text: string): boolean {
  if (text.length > 40) return false
  return (
    isOutletName(text) ||
    isShouted(text) ||
    /^\p{Lu}[\p{L}.]+$/u.test(text) ||
    text.split(/\s+/u).some(isAgencyName)
  )
}

/** `Корр. БЕЛТА`: the word that is known. */
function agencyIn({ start, end, text }: Part): Span & { text: string } {
  const word = isAgencyName(text) ? undefined : text.split(/\s+/u).find(isAgencyName)
  if (word === undefined) return { start, end, text }
  const from = start + text.indexOf(word)
  return { start: from, end: from + word.length, text: word }
}

function isShoutedPlace(text: string): boolean {
  return isShouted(text) && [...text].filter((character) => /\p{L}/u.test(character)).length >= 3
}

const dayWords = wordSet('dates', 'furniture')

/** `2 sep`, `Jan. 5`, `24 февраля`, `March 9, 2024`, a day of the week. */
function isPartialDate(text: string): boolean {
  if (findDate(text) !== null && text.length <= 24) return true
  const words = text
    .toLowerCase()
    .split(/[\s./]+/u)
    .filter((word) => word !== '')
  if (words.length === 0 || words.length > 5) return false
  const months = words.filter((word) => monthNamed(word) !== null)
  const rest = words.filter((word) => monthNamed(word) === null)
  if (months.length > 1) return false
  if (words.length === 1 && /^(?:19|20)\d\d$/u.test(text)) return true
  const days = rest.every(
    (word) => /^\d{1,2}(?:st|nd|rd|th|er|\.)?$|^(?:19|20)\d\d$/u.test(word) || dayWords.has(word),
  )
  return days && (months.length === 1 ? rest.length > 0 : rest.every((word) => !/\d/u.test(word)))
}

/** `(CNN) The United States ...`, `(Reuters) - The United States ...` */
function agencyBeforeText(text: string): Dateline | null {
  const close = text.slice(0, 40).indexOf(') ')
  const name = text.slice(1, close)
  if (!text.startsWith('(') || close < 0 || !isAgencyName(name)) return null
  const dash = /^\)\s+[—–-]+\s/u.exec(text.slice(close, close + 6))
  const end = close + (dash ? dash[0].trimEnd().length : 1)
  return finish(text, end, { head: '', agency: { start: 1, end: close, text: name } })
}

/** A full date before the first sentence, labelled, or set off by a mark or by the capital that follows it. */
function dateBeforeText(text: string): Dateline | null {
  const date = readLeadingDate(text)
  if (!date || date.end >= text.length) return null
  const head = text.slice(0, date.end)
  const rest = text.slice(date.end)
  const mark = /^\s*[—–|:•·-]\s/u.exec(rest)
  if (mark) return finish(text, date.end + mark[0].trimEnd().length, { head, agency: null })
  const next = rest.trimStart().charAt(0)
  if (rest.charAt(0) !== ' ' && rest.charAt(0) !== '\t') return null
  const sets = date.labelled || /[\p{Lu}\p{Lo}"“«]/u.test(next)
  return sets && !/[\p{Ll},;)]/u.test(next) ? finish(text, date.end, { head, agency: null }) : null
}

function finish(
  text: string,
  end: number,
  { head, agency }: { head: string; agency: Dateline['agency'] },
): Dateline | null {
  let at = end
  while (at < text.length && /\s/u.test(text.charAt(at))) at++
  if (at >= text.length) return null
  return {
    end: at,
    date: findDate(head),
    agency: agency && { ...agency, end: agency.start + agency.text.length },
  }
}

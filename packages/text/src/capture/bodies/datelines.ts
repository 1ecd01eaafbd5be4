import { findDate, type LineDate, readLeadingDate } from '../dates/dates.ts'
import { isKnownOutlet, isOutletName } from '../words/outlets.ts'
import { isShouted, startsUpper } from '../words/words.ts'

/** What begins a paragraph before its first sentence; `end` is where the sentence begins, counted in the paragraph. */
export type Dateline = { end: number; date: LineDate | null }

/** Reads `BAGHDAD —`, `BAGHDAD, Iraq (AP) —`, `МОСКВА, 9 января. /ТАСС/.` or `date 2024-01-10` before a first sentence. */
export function readDateline(text: string): Dateline | null {
  return placeDateline(text) ?? agencyDateline(text) ?? agencyBeforeText(text) ?? dateBeforeText(text)
}

const reach = 70
const dashes = ['—', '–', '―', ' - ', ' -- ']

function placeDateline(text: string): Dateline | null {
  const head = text.slice(0, reach)
  for (const dash of dashes) {
    const at = head.indexOf(dash)
    if (at < 3 || (text.charAt(at) === '–' && !/\s/u.test(text.charAt(at - 1)))) continue
    const place = head.slice(0, at).trim()
    if (!isPlace(place)) continue
    return finish(text, agencyEnd(text, at + dash.trimEnd().length), place)
  }
  return null
}

/** `МОСКВА, 9 янв — РИА Новости.`: the agency behind the dash is part of the dateline. */
function agencyEnd(text: string, from: number): number {
  const stop = text.slice(from, from + 40).indexOf('. ')
  return stop > 0 && isOutletName(text.slice(from, from + stop).trim()) ? from + stop + 1 : from
}

/** `(CNN) The United States ...` */
function agencyBeforeText(text: string): Dateline | null {
  const close = text.slice(0, 40).indexOf(') ')
  if (!text.startsWith('(') || close < 0 || !isKnownOutlet(text.slice(1, close))) return null
  const dash = /^\)\s+[—–-]\s/u.exec(text.slice(close, close + 6))
  return finish(text, close + (dash ? dash[0].trimEnd().length : 1), '')
}

/** Capitals for the town, perhaps a country, a date and an agency in brackets; or a town with an agency alone. */
function isPlace(place: string): boolean {
  if (/[.!?"“”«»:;]\s/u.test(place.replace(/\b\p{L}{1,4}\.\s/gu, ''))) return false
  const bracket = place.indexOf('(')
  const agency = bracket >= 0 && place.endsWith(')') ? place.slice(bracket + 1, -1) : ''
  const town = (bracket >= 0 ? place.slice(0, bracket) : place).split(/[,/]/u)[0]?.trim() ?? ''
  const words = town.split(/\s+/u)
  if (town === '' || words.length > 4) return agency !== '' && isAgency(agency)
  if (isShouted(town) && [...town].filter((character) => /\p{L}/u.test(character)).length >= 3) return true
  return (
    agency !== '' &&
    isAgency(agency) &&
    words.every((word) => startsUpper(word) || /\p{N}|^de$|^la$/u.test(word))
  )
}

function isAgency(text: string): boolean {
  return text.length <= 40 && (isOutletName(text) || isShouted(text) || /^\p{Lu}\p{L}+$/u.test(text))
}

/** Russian agencies close the place with a full stop and their name: `МОСКВА, 9 января. /ТАСС/.`, `МОСКВА, 9 янв — РИА Новости.` */
function agencyDateline(text: string): Dateline | null {
  const head = text.slice(0, reach)
  const town = head.split(/[,.]/u)[0] ?? ''
  if (!isShouted(town) || town.length < 3 || town.split(/\s+/u).length > 3) return null
  const open = head.indexOf('/')
  const close = head.indexOf('/.', open + 1)
  if (open < 0 || close < 0 || close - open > 30) return null
  return finish(text, close + 2, head.slice(0, open))
}

/** A full date before the first sentence, labelled, or set off by a mark or by the capital that follows it. */
function dateBeforeText(text: string): Dateline | null {
  const date = readLeadingDate(text)
  if (!date || date.end >= text.length) return null
  const rest = text.slice(date.end)
  const mark = /^\s*[—–|:•·-]\s/u.exec(rest)
  if (mark) return finish(text, date.end + mark[0].trimEnd().length, text.slice(0, date.end))
  const next = rest.trimStart().charAt(0)
  if (rest.charAt(0) !== ' ' && rest.charAt(0) !== '\t') return null
  const sets = date.labelled || /[\p{Lu}\p{Lo}"“«]/u.test(next)
  return sets && !/[\p{Ll},;)]/u.test(next) ? finish(text, date.end, text.slice(0, date.end)) : null
}

function finish(text: string, end: number, head: string): Dateline | null {
  let at = end
  while (at < text.length && /\s/u.test(text.charAt(at))) at++
  return at >= text.length ? null : { end: at, date: findDate(head) }
}

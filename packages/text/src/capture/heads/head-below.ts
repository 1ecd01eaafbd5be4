import { areOneByline } from '../lines/bylines.ts'
import type { Line } from '../lines/line.ts'
import type { Range } from '../lines/range.ts'
import { isImageUrl } from '../words/urls.ts'
import { bylineOf, insideQuotes, isBareByline, isPublisherLine } from './headlines.ts'

/** What stands between a headline and its text; `to` is the first line behind the last part of the head. */
export type Below = {
  to: number
  decks: number[]
  publisher: number | null
  bylines: number[]
  dates: number[]
}

const reach = 9

/** Reads on from a headline as long as the lines can belong to its head. */
export function readBelow(lines: readonly Line[], headline: number, range: Range): Below {
  const below: Below = { to: headline + 1, decks: [], publisher: null, bylines: [], dates: [] }
  const stop = Math.min(range.to, headline + 1 + reach)
  let labels = 0
  for (let at = headline + 1; at < stop; at++) {
    const line = lines[at]
    if (line?.role.is === 'navigation' && ++labels > 3 && below.to === headline + 1) break
    if (!line || !takeBelow(below, { lines, at, range, headline })) break
    if (isHeadPart(below, at)) below.to = at + 1
  }
  if (below.decks.some((deck) => deck >= below.to))
    below.decks = below.decks.filter((deck) => deck < below.to)
  return below
}

/** `By Ada Lund` above `The Courier, 9 January 2024`, or the other way round. */
export function completesByline(lines: readonly Line[], bylines: readonly number[], at: number): boolean {
  const [first, second] = bylines
  if (first === undefined || second !== undefined) return false
  const [role, other] = [lines[first]?.role, lines[at]?.role]
  return role?.is === 'byline' && other?.is === 'byline' && areOneByline(role.byline, other.byline)
}

function isHeadPart(below: Below, at: number): boolean {
  return below.dates.includes(at) || below.bylines.includes(at) || below.publisher === at
}

function takeBelow(
  below: Below,
  place: { lines: readonly Line[]; at: number; range: Range; headline: number },
): boolean {
  const { lines, at, range, headline } = place
  const line = lines[at]
  if (!line) return false
  switch (line.role.is) {
    case 'date':
      below.dates.push(at)
      return true
    case 'byline':
      if (below.bylines.length === 0 || completesByline(lines, below.bylines, at)) below.bylines.push(at)
      return true
    case 'url':
      return isImageUrl(line.block.text) || at === headline + 1
    case 'share':
    case 'caption':
    case 'ad':
    case 'nothing':
      return true
    case 'title':
    case 'navigation':
      return takeTitle(below, place)
    case 'sentence':
    case 'prose': {
      if (below.decks.length > 0 || below.dates.length > 0 || below.bylines.length > 0 || line.words > 45)
        return false
      if (!isSignedBelow(lines, at, range)) return false
      below.decks.push(at)
      return true
    }
    case 'list-item':
    case 'contact':
    case 'disclaimer':
    case 'related':
    case 'related-heading':
    case 'comments':
      // `Posted by Ada Lenk on October 27, 2015` heads a comment too, but not right below a headline.
      if (below.bylines.length > 0 || bylineOf(line) === null) return false
      below.bylines.push(at)
      return true
    case 'shout':
      return false
    default: {
      const never: never = line.role
      return never
    }
  }
}

function takeTitle(
  below: Below,
  place: { lines: readonly Line[]; at: number; range: Range; headline: number },
): boolean {
  const { lines, at, range } = place
  const line = lines[at]
  if (!line || insideQuotes(line.block.text)) return false
  if (isPublisherLine(line)) {
    below.publisher ??= at
    return true
  }
  if (line.role.is === 'navigation' || line.words < 2) return true
  if (isBareByline(line) && below.bylines.length === 0 && line.block.hint?.role !== 'heading') {
    below.bylines.push(at)
    return true
  }
  if (isShortBeforeDate(place)) return true
  const next = at + 1 < range.to ? lines[at + 1] : undefined
  const first = isFirstTitle(place)
  const before = below.decks.length === 0 && below.dates.length === 0 && below.bylines.length === 0
  if (
    first &&
    before &&
    line.words >= 5 &&
    next &&
    (next.role.is === 'date' || next.role.is === 'byline' || isBareByline(next))
  ) {
    below.decks.push(at)
    return true
  }
  return false
}

/** Below a headline in quotation marks one short line that says nothing known may stand above the date. */
function isShortBeforeDate({ lines, at, range, headline }: Parameters<typeof takeTitle>[1]): boolean {
  const title = lines[headline]?.block.text ?? ''
  if (!insideQuotes(title) || (lines[at]?.words ?? 99) > 8 || at > headline + 2) return false
  return at + 1 < range.to && lines[at + 1]?.role.is === 'date'
}

/** Whether the line below a headline can be its deck: the headline begins the page, or is a heading, or stands apart. */
function isFirstTitle({ lines, at, range, headline }: Parameters<typeof takeTitle>[1]): boolean {
  const [title, deck] = [lines[headline], lines[at]]
  if (!title || !deck) return false
  if (headline === range.from || title.block.hint?.level === 1 || title.block.mark.kind === 'heading')
    return true
  return at === headline + 1 && title.words >= 4 && deck.block.gap < title.block.gap
}

/** A date or a byline comes next, perhaps behind a picture's caption or share links. */
function isSignedBelow(lines: readonly Line[], at: number, range: Range): boolean {
  for (let below = at + 1; below < Math.min(range.to, at + 4); below++) {
    const line = lines[below]
    if (!line) return false
    if (line.role.is === 'date' || line.role.is === 'byline' || isBareByline(line)) return true
    if (!['caption', 'share', 'nothing', 'ad'].includes(line.role.is)) return false
  }
  return false
}

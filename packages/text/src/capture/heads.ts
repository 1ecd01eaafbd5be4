import { insideQuotes, isBareByline, isHeadlineLike, isNameAbove, isPublisherLine } from './headlines.ts'
import type { Line } from './lines.ts'
import type { Range } from './posts.ts'
import { isImageUrl } from './urls.ts'

/** Where the head of an article stands, as line indices; `to` is the first line behind it. */
export type Head = {
  from: number
  to: number
  headline: number | null
  decks: number[]
  publisher: number | null
  bylines: number[]
  date: number | null
}

/**
 * Finds heads that show themselves: a headline with a byline or a date close below it and a text after that.
 * Takes the lines of one page or one post.
 */
export function findHeads(lines: readonly Line[], range: Range, inPost: boolean): Head[] {
  const heads: Head[] = []
  let at = range.from
  while (at < range.to) {
    const head = headAt(lines, at, { ...range, from: heads.at(-1)?.to ?? range.from }, inPost)
    if (head) heads.push(head)
    at = head ? head.to : at + 1
  }
  return heads
}

function headAt(lines: readonly Line[], at: number, range: Range, inPost: boolean): Head | null {
  const title = lines[at]
  if (!title || !isHeadlineLike(title) || isPublisherAt(lines, at, range)) return null
  const below = readBelow(lines, at, range)
  if (!below || !followsText(lines, below.to, range.to)) return null
  const quoted = insideQuotes(title.block.text) !== null
  const above = readAbove(lines, at, range, quoted && inPost)
  const strong = below.date !== null || below.bylines.length > 0 || above.date !== null
  if (!strong && !(quoted && above.publisher !== null)) return null
  return {
    from: above.from,
    to: below.to,
    headline: at,
    decks: below.decks,
    publisher: above.publisher ?? below.publisher,
    bylines: below.bylines,
    date: below.date ?? above.date,
  }
}

/** An outlet's name above a headline looks like a headline itself. */
function isPublisherAt(lines: readonly Line[], at: number, range: Range): boolean {
  const [line, next] = [lines[at], at + 1 < range.to ? lines[at + 1] : undefined]
  return line !== undefined && next !== undefined && isPublisherLine(line) && isHeadlineLike(next)
}

type Below = { to: number; decks: number[]; publisher: number | null; bylines: number[]; date: number | null }

const reach = 9

function readBelow(lines: readonly Line[], headline: number, range: Range): Below | null {
  const below: Below = { to: headline + 1, decks: [], publisher: null, bylines: [], date: null }
  const stop = Math.min(range.to, headline + 1 + reach)
  for (let at = headline + 1; at < stop; at++) {
    const line = lines[at]
    if (!line || !takeBelow(below, { lines, at, range, headline })) break
    if (isHeadPart(below, at)) below.to = at + 1
  }
  if (below.decks.some((deck) => deck >= below.to))
    below.decks = below.decks.filter((deck) => deck < below.to)
  return below
}

function isHeadPart(below: Below, at: number): boolean {
  return below.date === at || below.bylines.includes(at) || below.publisher === at
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
      below.date ??= at
      return true
    case 'byline':
      if (below.bylines.length === 0) below.bylines.push(at)
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
      if (below.decks.length > 0 || below.date !== null || below.bylines.length > 0 || line.words > 45)
        return false
      const next = at + 1 < range.to ? lines[at + 1] : undefined
      if (!next || !(next.role.is === 'date' || next.role.is === 'byline' || isBareByline(next))) return false
      below.decks.push(at)
      return true
    }
    case 'list-item':
    case 'contact':
    case 'disclaimer':
    case 'related':
    case 'related-heading':
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
  const { lines, at, range, headline } = place
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
  const next = at + 1 < range.to ? lines[at + 1] : undefined
  const first =
    headline === range.from ||
    lines[headline]?.block.hint?.level === 1 ||
    lines[headline]?.block.mark.kind === 'heading'
  const before = below.decks.length === 0 && below.date === null && below.bylines.length === 0
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

type Above = { from: number; publisher: number | null; date: number | null }

/** The publisher, and a date where it is printed first, stand right above the headline. */
function readAbove(lines: readonly Line[], headline: number, range: Range, anyName: boolean): Above {
  const above: Above = { from: headline, publisher: null, date: null }
  for (let at = headline - 1; at >= range.from && headline - at <= 3; at--) {
    const line = lines[at]
    if (!line) break
    if (line.role.is === 'date' && above.date === null) above.date = at
    else if (
      above.publisher === null &&
      (isPublisherLine(line) || (anyName && at === headline - 1 && isNameAbove(line)))
    )
      above.publisher = at
    else break
    above.from = at
  }
  return above
}

/** A text follows: some prose, a list or several sentences within the next few lines. */
function followsText(lines: readonly Line[], from: number, to: number): boolean {
  let words = 0
  for (let at = from; at < Math.min(to, from + 6); at++) {
    const line = lines[at]
    if (line && ['prose', 'sentence', 'list-item'].includes(line.role.is)) words += line.words
    if (line && at < from + 2 && line.role.is === 'title' && isHeadlineLike(line) && words === 0 && at > from)
      return false
  }
  return words >= 8
}

/** Reads the head around a headline that is known, down to the body at most. */
export function readHead(lines: readonly Line[], headline: number, range: Range): Head {
  const above = readAbove(lines, headline, range, false)
  const below = readBelow(lines, headline, range)
  const head: Head = {
    from: above.from,
    to: headline + 1,
    headline,
    decks: [],
    publisher: above.publisher,
    bylines: [],
    date: null,
  }
  head.date = below?.date ?? above.date
  if (!below) return head
  return {
    ...head,
    to: below.to,
    decks: below.decks,
    publisher: head.publisher ?? below.publisher,
    bylines: below.bylines,
  }
}

/** Reads the head of a body that was found by its prose, going up from its first line. */
export function readHeadAbove(lines: readonly Line[], body: Range, floor: number): Head {
  const head: Head = {
    from: body.from,
    to: body.from,
    headline: null,
    decks: [],
    publisher: null,
    bylines: [],
    date: null,
  }
  const script = lines[body.from]?.script
  let strange = 0
  for (let at = body.from - 1; at >= floor && body.from - at <= 12 && strange < 3; at--) {
    const line = lines[at]
    if (!line || line.role.is === 'prose' || line.role.is === 'related-heading') break
    if (line.role.is === 'date') head.date ??= at
    else if (line.role.is === 'byline') head.bylines = head.bylines.length === 0 ? [at] : head.bylines
    else if (isPublisherLine(line)) head.publisher ??= at
    else if (isHeadlineLike(line) && (line.script === script || line.script === 'none')) {
      if (isBareByline(line) && head.bylines.length === 0 && hasHeadlineAbove(lines, at, floor))
        head.bylines = [at]
      else {
        head.headline = at
        break
      }
    } else if (line.role.is === 'title') strange++
    else if (line.role.is === 'sentence') break
  }
  if (head.headline !== null) {
    const above = readAbove(lines, head.headline, { from: floor, to: body.to }, false)
    head.publisher ??= above.publisher
    head.date ??= above.date
    head.from = above.from
  }
  return head
}

function hasHeadlineAbove(lines: readonly Line[], at: number, floor: number): boolean {
  for (let above = at - 1; above >= floor && at - above <= 3; above--) {
    const line = lines[above]
    if (line && line.words >= 4 && isHeadlineLike(line) && !isBareByline(line)) return true
  }
  return false
}

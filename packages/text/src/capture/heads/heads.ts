import type { Line } from '../lines/line.ts'
import type { Range } from '../lines/range.ts'
import { type Above, readAbove } from './head-above.ts'
import { type Below, readBelow } from './head-below.ts'
import { insideQuotes, isBareByline, isHeadlineLike, isPublisherLine } from './headlines.ts'

/** Where the head of an article stands, as line indices; `to` is the first line behind it. */
export type Head = {
  from: number
  to: number
  headline: number | null
  decks: number[]
  publisher: number | null
  bylines: number[]
  dates: number[]
}

/**
 * Finds heads that show themselves: a headline with a byline or a date close below it and a text after that.
 * Takes the lines of one page or one post.
 */
export function findHeads(lines: readonly Line[], range: Range, inPost: boolean): Head[] {
  const heads: Head[] = []
  let at = range.from
  let wordsAbove = 0
  while (at < range.to) {
    const first = heads.length === 0 && wordsAbove < 40
    const head = headAt(lines, at, { ...range, from: heads.at(-1)?.to ?? range.from }, { inPost, first })
    if (head) heads.push(head)
    else if (lines[at]?.role.is === 'prose') wordsAbove += lines[at]?.words ?? 0
    at = head ? head.to : at + 1
  }
  return heads
}

/** A line of bare names below a later line of a page is more likely a caption below a subhead. */
type Where = { inPost: boolean; first: boolean }

function headAt(lines: readonly Line[], at: number, range: Range, where: Where): Head | null {
  const title = lines[at]
  if (!title || !isHeadlineLike(title) || isPublisherAt(lines, at, range)) return null
  const below = readBelow(lines, at, range)
  if (!followsText(lines, below.to, range.to)) return null
  const quoted = insideQuotes(title.block.text) !== null
  if (!quoted && isPublisherLine(title)) return null
  const above = readAbove(lines, at, range, quoted && where.inPost)
  if (!isStrong(lines, { title, quoted, below, above, where })) return null
  return {
    from: above.from,
    to: below.to,
    headline: at,
    decks: below.decks,
    publisher: above.publisher ?? below.publisher,
    bylines: below.bylines.length > 0 ? below.bylines : above.bylines,
    dates: [...above.dates, ...below.dates],
  }
}

/**
 * A date, a byline with `By`, or an outlet above a headline in quotation marks prove a head; a bare name does
 * only below what cannot be a name itself.
 */
function isStrong(
  lines: readonly Line[],
  {
    title,
    quoted,
    below,
    above,
    where,
  }: { title: Line; quoted: boolean; below: Below; above: Above; where: Where },
): boolean {
  if (quoted && (above.publisher !== null || below.bylines.length > 0)) return true
  if (isBareByline(title)) return false
  if (below.dates.length > 0 || above.dates.length > 0) return true
  const bare = title.words >= 5 && (where.first || where.inPost)
  return below.bylines.some((index) => lines[index]?.role.is === 'byline' || bare)
}

/** An outlet's name above a headline, perhaps with a date or byline between, looks like a headline itself. */
function isPublisherAt(lines: readonly Line[], at: number, range: Range): boolean {
  const line = lines[at]
  if (!line || !isPublisherLine(line)) return false
  for (let below = at + 1; below < Math.min(range.to, at + 4); below++) {
    const next = lines[below]
    if (next && isHeadlineLike(next)) return true
    if (!next || !['date', 'byline', 'navigation', 'nothing', 'share'].includes(next.role.is)) return false
  }
  return false
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
  return {
    from: above.from,
    to: below.to,
    headline,
    decks: below.decks,
    publisher: above.publisher ?? below.publisher,
    bylines: below.bylines.length > 0 ? below.bylines : above.bylines,
    dates: [...above.dates, ...below.dates],
  }
}

export function emptyHead(at: number): Head {
  return { from: at, to: at, headline: null, decks: [], publisher: null, bylines: [], dates: [] }
}

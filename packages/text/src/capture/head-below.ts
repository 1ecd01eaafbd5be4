import { insideQuotes, isBareByline, isPublisherLine } from './headlines.ts'
import type { Line } from './lines.ts'
import type { Range } from './posts.ts'
import { isImageUrl } from './urls.ts'

/** What stands between a headline and its text; `to` is the first line behind the last part of the head. */
export type Below = {
  to: number
  decks: number[]
  publisher: number | null
  bylines: number[]
  date: number | null
}

const reach = 9

/** Reads on from a headline as long as the lines can belong to its head. */
export function readBelow(lines: readonly Line[], headline: number, range: Range): Below {
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
    case 'comments':
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

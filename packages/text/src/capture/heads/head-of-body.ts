import { dateFurniture } from '../dates/date-words.ts'
import type { Line } from '../lines/line.ts'
import type { Range } from '../lines/range.ts'
import { fold } from '../words/words.ts'
import { readAbove } from './head-above.ts'
import { completesByline } from './head-below.ts'
import { isBareByline, isHeadlineLike, isPublisherLine } from './headlines.ts'
import { emptyHead, type Head } from './heads.ts'

/** Reads the head of a body that was found by its prose, going up from its first line. */
export function readHeadAbove(lines: readonly Line[], body: Range, floor: number): Head {
  const head = emptyHead(body.from)
  const script = lines[body.from]?.script
  let strange = 0
  for (let at = body.from - 1; at >= floor && body.from - at <= 12 && strange < 3; at--) {
    const line = lines[at]
    if (!line || line.role.is === 'prose' || line.role.is === 'related-heading') break
    if (line.role.is === 'date') head.dates = [at, ...head.dates]
    else if (line.role.is === 'byline') {
      if (head.bylines.length === 0 || completesByline(lines, head.bylines, at))
        head.bylines = [at, ...head.bylines]
    } else if (isPublisherLine(line)) head.publisher ??= at
    else if (isHeadlineLike(line) && (line.script === script || line.script === 'none')) {
      if (isBareByline(line) && head.bylines.length === 0 && hasHeadlineAbove(lines, at, floor))
        head.bylines = [at]
      else {
        head.headline = at
        break
      }
    } else if (line.role.is === 'title') strange++
    else if (line.role.is === 'sentence') {
      if (line.words > 8) break
      strange++
    }
  }
  if (head.headline === null) return head
  const found = { ...head, ...headlineOver(lines, head.headline, floor) }
  const above = readAbove(lines, found.headline, { from: floor, to: body.to }, false)
  return {
    ...found,
    from: above.from,
    publisher: found.publisher ?? above.publisher,
    dates: [...above.dates, ...found.dates],
  }
}

/**
 * The nearest title is the deck where another stands above it with a date, a byline or share links between, or
 * right above it, shorter, and not at the end of a list of titles.
 */
function headlineOver(
  lines: readonly Line[],
  nearest: number,
  floor: number,
): { headline: number; decks: number[] } {
  const deck = lines[nearest]
  const none = { headline: nearest, decks: [] }
  if (!deck || deck.words < 6 || deck.block.hint?.role === 'heading' || deck.block.mark.kind === 'heading')
    return none
  let parts = 0
  for (let at = nearest - 1; at >= floor && nearest - at <= 5; at--) {
    const line = lines[at]
    if (!line) break
    if (isHeadlineLike(line) && !isPublisherLine(line) && line.script === deck.script) {
      if (line.words < 4 || saysSame(line, deck)) return none
      const before = at > floor ? lines[at - 1] : undefined
      const listed = before !== undefined && isHeadlineLike(before) && !saysSame(before, line)
      const over = parts > 0 || (!listed && at === nearest - 1 && isSetBelow(deck, line))
      return over ? { headline: at, decks: [nearest] } : none
    }
    if (['date', 'byline', 'share'].includes(line.role.is) || dateFurniture.has(fold(line.block.text)))
      parts++
    else if (line.words > 2 || ['prose', 'sentence', 'url'].includes(line.role.is)) break
  }
  return none
}

/** A deck stands closer to its headline than that stands to what is above it. */
function isSetBelow(deck: Line, headline: Line): boolean {
  if (deck.block.gap < headline.block.gap) return true
  return deck.block.gap === 0 && headline.words <= deck.words && deck.words >= 8
}

/** A page's title often repeats the headline with the site's name behind it. */
function saysSame(line: Line, other: Line): boolean {
  const [a, b] = [fold(line.block.text), fold(other.block.text)]
  return a.startsWith(b) || b.startsWith(a)
}

function hasHeadlineAbove(lines: readonly Line[], at: number, floor: number): boolean {
  for (let above = at - 1; above >= floor && at - above <= 3; above--) {
    const line = lines[above]
    if (line && line.words >= 4 && isHeadlineLike(line) && !isBareByline(line)) return true
  }
  return false
}

import type { Draft } from '../articles/draft.ts'
import { areManyArticles, draftArticles, takeDeck } from '../articles/drafts.ts'
import { emptyHead, type Head } from '../heads/heads.ts'
import type { Line } from '../lines/line.ts'
import { isPageNumber } from '../lines/navigation.ts'
import type { Range } from '../lines/range.ts'
import { fold } from '../words/words.ts'
import { findPageBody, isShort } from './page-body.ts'
import { markPageCredits, readPageHead } from './page-head.ts'
import { findPageHeadline, firstParagraph } from './page-headline.ts'

/** Short lines from which on a text is a page that was copied whole, menus and all. */
const fewest = 15

/** A copied page with the roles that its lines have in their places, and its one article. */
export type CopiedPage = { lines: readonly Line[]; draft: Draft }

/**
 * Reads a page that was copied whole from a browser: no markup is left, menus and notices stand around one text.
 * Null for any other text, for a page of several articles that each show a head of their own, and where an article
 * has its head whole: that is read where it stands, whatever surrounds it.
 */
export function readCopiedPage(given: readonly Line[]): CopiedPage | null {
  if (!isCopied(given)) return null
  const body = findPageBody(given)
  const drafts = draftArticles(given, { from: 0, to: given.length }, false)
  if (!body || areManyArticles(given, drafts) || drafts.some(({ head }) => isWhole(head))) return null
  const headline = findPageHeadline(given, body)
  const first = Math.max(firstParagraph(given, body), (headline ?? -1) + 1)
  const lines = markLabels(markPageCredits(given, headline ?? body.from, first), { from: first, to: body.to })
  const begins = headline !== null && headline < first ? headline + 1 : body.from
  const head = headline === null ? emptyHead(begins) : readPageHead(lines, headline, first)
  const trimmed = trim(lines, { from: Math.max(begins, head.to), to: body.to }, headline)
  if (!trimmed) return null
  takeDeck(lines, trimmed, head)
  return { lines, draft: { head, body: trimmed, url: null, holds: 'lines' } }
}

function isWhole({ headline, publisher, bylines, dates }: Head): boolean {
  return headline !== null && publisher !== null && bylines.length > 0 && dates.length > 0
}

function isCopied(lines: readonly Line[]): boolean {
  if (lines.some(({ block }) => block.hint !== null || block.mark.kind === 'heading')) return false
  return lines.filter(isShort).length >= fewest
}

/** `Politics`, `Summary`: inside a text a label that leads around sites elsewhere is a subhead. */
function markLabels(lines: readonly Line[], { from, to }: Range): readonly Line[] {
  return lines.map((line, at) =>
    at > from && at < to && line.role.is === 'navigation' && !isPageNumber(fold(line.block.text))
      ? { ...line, role: { is: 'title' } }
      : line,
  )
}

/** Begins and ends with a line that says something, and not with the headline. */
function trim(lines: readonly Line[], { from, to }: Range, headline: number | null): Range | null {
  let [start, end] = [from, to]
  const speaks = (at: number) =>
    at !== headline && ['prose', 'sentence', 'list-item', 'title'].includes(lines[at]?.role.is ?? '')
  while (start < end && !speaks(start)) start++
  while (end > start && !speaks(end - 1)) end--
  return end > start ? { from: start, to: end } : null
}

import { splitStatements } from '../../statements/split-statements.ts'
import { canBound, findBody, findBodyAfter } from '../bodies/bodies.ts'
import { standsAsDeck } from '../bodies/decks.ts'
import { readHeadAbove } from '../heads/head-of-body.ts'
import { insideQuotes, isHeadlineLike, isPublisherLine, readSource } from '../heads/headlines.ts'
import { findHeads, type Head, readHead } from '../heads/heads.ts'
import { isHeading } from '../lines/headings.ts'
import type { Line } from '../lines/line.ts'
import type { Range } from '../lines/range.ts'
import { isKnownOutlet } from '../words/outlets.ts'
import { isImageUrl } from '../words/urls.ts'
import type { Draft } from './draft.ts'

/** Finds the articles of one page without posts, or of one post. */
export function draftArticles(lines: readonly Line[], range: Range, inPost: boolean): Draft[] {
  const heads = findHeads(lines, range, inPost)
  if (heads.length === 0) return draftByProse(lines, range, inPost)
  const drafts: Draft[] = []
  heads.forEach((head, index) => {
    const to = heads[index + 1]?.from ?? range.to
    const body = findBodyAfter(lines, { from: head.to, to }, inPost)
    if (body) drafts.push(finishDraft(lines, { to, body, head }))
  })
  const first = heads[0]
  if (!inPost && first) drafts.unshift(...draftBefore(lines, { from: range.from, to: first.from }))
  return dropTeasers(lines, drafts)
}

/** A long text above the first head is an article whose own head shows neither date nor byline. */
function draftBefore(lines: readonly Line[], range: Range): Draft[] {
  return draftByProse(lines, range, false).filter((draft) => wordsIn(lines, draft.body) >= 60)
}

function draftByProse(lines: readonly Line[], range: Range, inPost: boolean): Draft[] {
  const found = findBody(lines, range)
  if (!found) return []
  const body = { from: found.from, to: found.to }
  const head = readHeadAbove(lines, body, range.from)
  takeQuestion(lines, body, head)
  takeDeck(lines, body, head)
  const draft = finishDraft(lines, { to: range.to, body, head })
  const isComment = head.headline === null && head.publisher === null && draft.url === null
  return inPost && isComment ? [] : [draft]
}

/** The one article of a page whose headline is known from its markup. */
export function draftBelow(lines: readonly Line[], headline: number): Draft | null {
  const range = { from: headline + 1, to: lines.length }
  const found = findBody(lines, range)
  if (!found) return null
  const body = { from: found.from, to: found.to }
  const head = readHead(lines, headline, { from: 0, to: body.to })
  body.from = Math.max(body.from, head.to)
  takeDeck(lines, body, head)
  return finishDraft(lines, { to: lines.length, body, head })
}

/** A headline that asks or exclaims looks like the first sentence of the body. */
function takeQuestion(lines: readonly Line[], body: Range, head: Head): void {
  const [first, above] = [lines[body.from], head.headline === null ? undefined : lines[head.headline]]
  if (!first || body.to - body.from < 2 || !isHeadlineLike(first) || insideQuotes(first.block.text)) return
  if ((above && above.words >= 5 && head.headline === body.from - 1) || isManySentences(first)) return
  head.headline = body.from
  head.decks = []
  body.from++
  while (body.from < body.to && !canBound(lines[body.from])) body.from++
}

function isManySentences(line: Line): boolean {
  return splitStatements(line.block.text).length > 1
}

/** The first line of a body that is its deck becomes part of the head. */
export function takeDeck(lines: readonly Line[], body: Range, head: Head): void {
  if (head.decks.length > 0 || !standsAsDeck(lines, body, head)) return
  head.decks.push(body.from)
  body.from++
  while (body.from < body.to && !canBound(lines[body.from])) body.from++
}

/** `to` is the end of the lines that may still belong to the article. */
export function finishDraft(
  lines: readonly Line[],
  { to, body, head }: { to: number; body: Range; head: Head },
): Draft {
  const after = { from: body.to, to }
  const whole = { from: fromHeading(lines, body, head), to: body.to }
  return {
    head: withTail(lines, head, after),
    body: whole,
    url: findAddress(lines, after, head),
    holds: 'lines',
  }
}

/** A heading of the markup right above the first paragraph, below the article's own, belongs to the text. */
function fromHeading(lines: readonly Line[], { from }: Range, head: Head): number {
  const title = lines[head.headline ?? -1]
  const above = lines[from - 1]
  if (!title || !above || from - 1 < head.to || from - 1 <= (head.headline ?? from)) return from
  const titled = above.role.is === 'title' && isHeading(above) && isHeading(title)
  return titled && above.block.hint?.chrome !== true && !head.decks.includes(from - 1) ? from - 1 : from
}

/** Some pages print the byline, the date or the outlet below the text. */
function withTail(lines: readonly Line[], head: Head, after: Range): Head {
  const found = { ...head }
  for (let at = after.from; at < Math.min(after.to, after.from + 3); at++) {
    const line = lines[at]
    if (!line || !['byline', 'date', 'title', 'navigation', 'contact', 'nothing'].includes(line.role.is))
      break
    if (line.role.is === 'byline' && found.bylines.length === 0) found.bylines = [at]
    else if (line.role.is === 'date') found.dates = [...found.dates, at]
    else if (readSource(line.block.text) || isKnownOutlet(line.block.text)) found.publisher ??= at
  }
  return found
}

/** A page's own name may stand in its first lines. */
export function withMasthead(lines: readonly Line[], draft: Draft): Draft {
  const { head } = draft
  if (head.publisher !== null || head.headline === null) return draft
  const names = lines
    .slice(0, Math.min(head.from, 5))
    .flatMap((line, at) => (isPublisherLine(line) ? [at] : []))
  const [only, second] = names
  return only === undefined || second !== undefined ? draft : { ...draft, head: { ...head, publisher: only } }
}

/** The source stands on one of the next lines after the text, or right below the headline. */
function findAddress(lines: readonly Line[], after: Range, head: Head): number | null {
  const candidates = [after.from, after.from + 1, after.from + 2, after.from + 3].filter(
    (at) => at < after.to,
  )
  if (head.headline !== null) candidates.push(head.headline + 1, head.headline - 1)
  for (const at of candidates) {
    const line = lines[at]
    if (line?.role.is === 'url' && !isImageUrl(line.block.text.slice(line.role.start, line.role.end)))
      return at
  }
  return null
}

/** Beside a real article, a headline with a date and a line or two is a teaser of another page. */
function dropTeasers(lines: readonly Line[], drafts: Draft[]): Draft[] {
  const sizes = drafts.map((draft) => wordsIn(lines, draft.body))
  const largest = Math.max(0, ...sizes)
  return drafts.filter((draft, index) => {
    const size = sizes[index] ?? 0
    const above = drafts[index - 1]
    if (above && isLinkedFrom(lines, { from: above.body.to, to: draft.head.from })) return size >= 150
    return size >= 80 || size * 4 >= largest
  })
}

/** A heading such as `Read more` or `Comments` stands between. */
function isLinkedFrom(lines: readonly Line[], between: Range): boolean {
  return lines
    .slice(between.from, between.to)
    .some(({ role }) => role.is === 'related-heading' || role.is === 'comments')
}

/** Several texts that each have a headline and a date or a byline of their own. */
export function areManyArticles(lines: readonly Line[], drafts: readonly Draft[]): boolean {
  const signed = drafts.filter(
    ({ head, body }) => head.headline !== null && isSigned(lines, head) && wordsIn(lines, body) >= 60,
  )
  return signed.length > 1
}

/** Names alone may be those of a list. */
function isSigned(lines: readonly Line[], { dates, bylines }: Head): boolean {
  return dates.length > 0 || bylines.some((at) => lines[at]?.role.is === 'byline')
}

export function wordsIn(lines: readonly Line[], range: Range): number {
  let words = 0
  for (let at = range.from; at < range.to; at++) words += lines[at]?.words ?? 0
  return words
}

import { findBody, findBodyAfter } from './bodies.ts'
import { standsAsDeck } from './decks.ts'
import { findHeads, type Head, readHead, readHeadAbove } from './heads.ts'
import type { Line } from './lines.ts'
import type { Range } from './posts.ts'
import { isImageUrl } from './urls.ts'

/** An article as line indices: its head, its body, the line with its address. */
export type Draft = {
  head: Head
  body: Range
  url: number | null
  /** Nothing looked like an article: every line of the body is a statement. */
  everything: boolean
}

/** Finds the articles of one page without posts, or of one post. */
export function draftArticles(lines: readonly Line[], range: Range, inPost: boolean): Draft[] {
  const heads = findHeads(lines, range, inPost)
  if (heads.length === 0) return draftByProse(lines, range, inPost)
  const drafts: Draft[] = []
  heads.forEach((head, index) => {
    const to = heads[index + 1]?.from ?? range.to
    const body = findBodyAfter(lines, { from: head.to, to }, inPost)
    if (body)
      drafts.push({ head, body, url: findAddress(lines, { from: body.to, to }, head), everything: false })
  })
  const first = heads[0]
  if (!inPost && first) drafts.unshift(...draftBefore(lines, { from: range.from, to: first.from }))
  return dropTeasers(lines, drafts)
}

/** A long text above the first head is an article whose own head shows neither date nor byline. */
function draftBefore(lines: readonly Line[], range: Range): Draft[] {
  return draftByProse(lines, range, false).filter((draft) => wordsIn(lines, draft.body) >= 120)
}

function draftByProse(lines: readonly Line[], range: Range, inPost: boolean): Draft[] {
  const found = findBody(lines, range)
  if (!found) return []
  const body = { from: found.from, to: found.to }
  const draft = finishDraft(lines, { range, body, head: readHeadAbove(lines, body, range.from) })
  const { head, url } = draft
  return inPost && head.headline === null && head.publisher === null && url === null ? [] : [draft]
}

/** The one article of a page whose headline is known from its markup. */
export function draftBelow(lines: readonly Line[], headline: number): Draft[] {
  const range = { from: headline + 1, to: lines.length }
  const found = findBody(lines, range)
  if (!found) return []
  const body = { from: found.from, to: found.to }
  const read = readHead(lines, headline, { from: 0, to: body.to })
  body.from = Math.max(body.from, read.to)
  return [finishDraft(lines, { range, body, head: read })]
}

function finishDraft(
  lines: readonly Line[],
  { range, body, head }: { range: Range; body: Range; head: Head },
): Draft {
  if (standsAsDeck(lines, body, head)) {
    head.decks.push(body.from)
    body.from++
    while (
      body.from < body.to &&
      !['prose', 'sentence', 'list-item'].includes(lines[body.from]?.role.is ?? '')
    )
      body.from++
  }
  return { head, body, url: findAddress(lines, { from: body.to, to: range.to }, head), everything: false }
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
  return drafts.filter((_, index) => (sizes[index] ?? 0) >= 45 || (sizes[index] ?? 0) * 4 >= largest)
}

export function wordsIn(lines: readonly Line[], range: Range): number {
  let words = 0
  for (let at = range.from; at < range.to; at++) words += lines[at]?.words ?? 0
  return words
}

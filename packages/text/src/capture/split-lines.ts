import { detectLanguage } from '../languages/detect-language.ts'
import type { SplitCapture, SplitCaptureOptions } from '../shapes.ts'
import { readArticle } from './articles/articles.ts'
import type { Draft } from './articles/draft.ts'
import { draftArticles, draftBelow, withMasthead, wordsIn } from './articles/drafts.ts'
import { draftMain } from './articles/main-draft.ts'
import { skipLeftovers } from './articles/pieces.ts'
import { draftPosts, findMarkedPosts } from './articles/post-drafts.ts'
import { readCopiedPage } from './copied/read-copied-page.ts'
import { emptyHead } from './heads/heads.ts'
import { coverText } from './leftovers/cover.ts'
import type { Place } from './leftovers/leftovers.ts'
import type { Line } from './lines/line.ts'
import type { Range } from './lines/range.ts'
import { findPostHeads } from './threads/posts.ts'
import { markShouts } from './threads/shouts.ts'

/**
 * Finds the articles among the lines of a capture and says why every other line was skipped. `headline` is the
 * line that markup and metadata name as the headline of a page with one article.
 */
export function splitLines(
  text: string,
  given: readonly Line[],
  options: SplitCaptureOptions & { headline?: number | null },
): SplitCapture {
  const marked = findMarkedPosts(given)
  const postHeads = marked.length > 0 ? [] : findPostHeads(given)
  const isDocument = given[0]?.block.hint !== null
  // In a document what stands around the posts is set apart, so that all that is left of one is what somebody wrote.
  const posts = marked.length > 0 || !isDocument ? marked : postsOf(given, postHeads)
  const page = posts.length === 0 && postHeads.length === 0 ? readCopiedPage(given) : null
  const thread = posts.length === 0 ? null : draftPosts(given, posts, options.headline ?? null)
  const lines = page?.lines ?? thread?.lines ?? (postHeads.length > 0 ? markShouts(given) : given)
  const drafts = page
    ? [withMasthead(lines, page.draft)]
    : (thread?.drafts ?? draftAll(lines, postHeads, options.headline ?? null))
  const read = drafts.flatMap((draft) => {
    const article = readArticle(text, lines, { draft, language: options.language })
    return article ? [{ ...article, draft }] : []
  })
  const place = placesOf(
    lines,
    postHeads,
    read.map(({ draft }) => draft),
  )
  const skipped = skipLeftovers(lines, place.isTaken, place.placeOf)
  const articles = read.map(({ article }) => article)
  const [only, second] = articles
  if (only && !second && options.url !== undefined) only.url ??= options.url
  return {
    text,
    language: options.language ?? languageOfPage(text, articles),
    articles,
    skipped: coverText(
      text,
      articles.flatMap(({ statements }) => statements),
      [...skipped, ...read.flatMap(({ pieces }) => pieces.skipped)],
    ),
  }
}

function draftAll(lines: readonly Line[], postHeads: readonly Range[], headline: number | null): Draft[] {
  const page = { from: 0, to: lines.length }
  if (postHeads.length === 0) {
    const known = draftMain(lines, headline) ?? (headline === null ? null : draftBelow(lines, headline))
    if (known) return [known]
  }
  const drafts =
    postHeads.length === 0
      ? draftArticles(lines, page, false)
      : postsOf(lines, postHeads).flatMap((post) => draftArticles(lines, post, true))
  const [only, second] = drafts
  if (only) return second || postHeads.length > 0 ? drafts : [withMasthead(lines, only)]
  const bodies =
    postHeads.length === 0 ? [page] : postsOf(lines, postHeads).filter((post) => wordsIn(lines, post) > 0)
  return bodies
    .filter(({ from, to }) => to > from)
    .map((body) => ({ head: emptyHead(body.from), body, url: null, holds: 'everything' }))
}

function postsOf(lines: readonly Line[], heads: readonly Range[]): Range[] {
  return heads.map((head, index) => ({ from: head.to, to: heads[index + 1]?.from ?? lines.length }))
}

/** For each line: whether an article holds it, and else where it stands. */
function placesOf(lines: readonly Line[], postHeads: readonly Range[], drafts: readonly Draft[]) {
  const places = new Array<Place | 'post-head' | 'article-head' | 'named' | 'taken'>(lines.length).fill(
    'page',
  )
  const first = postHeads[0]
  if (first) places.fill('before-posts', 0, first.from).fill('post', first.to)
  for (const { from, to } of postHeads) places.fill('post-head', from, to)
  for (const { head, body } of drafts) {
    if (head.headline !== null) places.fill('article-head', head.from, Math.max(head.to, body.from))
    for (const at of [head.publisher, ...head.bylines]) if (at !== null) places[at] = 'named'
    for (let at = (head.headline ?? body.from) + 1; at < body.from; at++)
      if (lines[at]?.role.is === 'caption') places[at] = 'taken'
    for (const at of [head.headline, ...head.decks]) if (at !== null) places[at] = 'taken'
    places.fill('taken', body.from, body.to)
  }
  return {
    isTaken: (index: number) => places[index] === 'taken',
    placeOf: (index: number) => {
      const place = places[index] ?? 'page'
      return place === 'taken' ? 'inside-article' : place
    },
  }
}

/** The language of what stands around the articles, where that is enough to tell; else that of the articles. */
function languageOfPage(
  text: string,
  articles: readonly { start: number; end: number; language: string }[],
): string {
  let around = ''
  let at = 0
  for (const { start, end } of articles) {
    around += `${text.slice(at, start)}\n`
    at = end
  }
  around += text.slice(at)
  const letters = around.replace(/[^\p{L}]/gu, '').length
  const first = articles[0]
  if (letters >= 300 || !first) {
    const found = detectLanguage(around)
    if (found !== 'und') return found
  }
  return first?.language ?? 'und'
}

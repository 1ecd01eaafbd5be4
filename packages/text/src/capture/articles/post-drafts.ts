import { emptyHead } from '../heads/heads.ts'
import type { Line } from '../lines/line.ts'
import type { Range } from '../lines/range.ts'
import { readPostSign } from '../threads/post-signs.ts'
import type { Draft } from './draft.ts'
import { draftArticles, wordsIn } from './drafts.ts'

/** Words from which on a post writes a text. */
const fewest = 3

/** The posts of a thread whose markup tells them, as runs of lines. */
export function findMarkedPosts(lines: readonly Line[]): Range[] {
  const posts: (Range & { post: number })[] = []
  lines.forEach(({ block: { hint } }, at) => {
    const post = hint?.post ?? 0
    const open = posts.at(-1)
    if (post > 0 && open?.post === post) open.to = at + 1
    else if (post > 0) posts.push({ from: at, to: at + 1, post })
  })
  return posts
}

/**
 * Each post is the articles that it pastes, or its own text; the first has the thread's headline. The lines come back
 * with the roles that they have beside posts.
 */
export function draftPosts(
  given: readonly Line[],
  found: readonly Range[],
  headline: number | null,
): { lines: readonly Line[]; drafts: Draft[] } {
  const lines = [...given]
  const posts = belowHeadline(lines, found, headline)
  let above = headline === null ? 0 : headline + 1
  const drafts: Draft[] = []
  for (const post of posts) {
    const pasted = draftArticles(lines, post, true).filter(
      ({ head, url }) =>
        head.headline !== null && (head.publisher !== null || url !== null) && head.dates.length > 0,
    )
    const below = headline !== null && headline >= post.from && headline < post.to ? headline + 1 : post.from
    const own = pasted.length > 0 ? null : draftOwn(lines, { ...post, from: below }, Math.min(above, below))
    if (own && drafts.length === 0 && headline !== null && headline < own.body.from)
      own.head = { ...own.head, headline, from: headline }
    drafts.push(...pasted, ...(own ? [own] : []))
    above = post.to
  }
  return { lines, drafts }
}

/** What stands above the headline of a thread and looks like a post is a notice, unless it is most of the text. */
function belowHeadline(
  lines: readonly Line[],
  posts: readonly Range[],
  headline: number | null,
): readonly Range[] {
  const words = (ranges: readonly Range[]) => ranges.reduce((sum, range) => sum + wordsIn(lines, range), 0)
  const below = posts.filter(({ to }) => headline === null || to > headline)
  return words(below) * 2 > words(posts) ? below : posts
}

/** What somebody wrote, below who and when. */
function draftOwn(lines: Line[], post: Range, above: number): Draft | null {
  let [from, to] = [post.from, post.to]
  while (from < to && !speaks(lines[from])) from++
  while (to > from && !speaks(lines[to - 1])) to--
  if (wordsIn(lines, { from, to }) < fewest) return null
  const near = Array.from({ length: from - above }, (_, index) => above + index)
  for (const at of near) {
    const line = lines[at]
    if (line) lines[at] = readPostSign(line)
  }
  const dates = near.filter((at) => lines[at]?.role.is === 'date').slice(-1)
  const byline =
    near.find((at) => at >= post.from && isByline(lines[at])) ?? near.findLast((at) => isByline(lines[at]))
  return {
    head: { ...emptyHead(from), dates, bylines: byline === undefined ? [] : [byline] },
    body: { from, to },
    url: null,
    holds: (lines[from]?.block.hint?.post ?? 0) > 0 ? 'main' : 'lines',
  }
}

/** Says something of its own, beside who and when, and what a reader can do with a post. */
function speaks(line: Line | undefined): boolean {
  const hint = line?.block.hint
  if (!line || !hint || hint.chrome || (hint.post > 0 && !hint.main)) return false
  if (hint.person && line.words <= 8) return false
  switch (line.role.is) {
    case 'prose':
    case 'sentence':
    case 'list-item':
      return hint.linked <= 0.8 || line.words >= 8
    case 'title':
      return line.words >= 3 && hint.linked <= 0.5
    default:
      return false
  }
}

function isByline(line: Line | undefined): boolean {
  return line?.role.is === 'byline' && line.role.byline.names.length > 0
}

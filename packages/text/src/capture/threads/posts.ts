import { wordList } from '../../languages/word-lists.ts'
import type { Line } from '../lines/line.ts'
import type { Range } from '../lines/range.ts'
import { fold } from '../words/words.ts'

const countLabels = wordList('posts', 'countLabels')
const joinLabels = wordList('posts', 'joinLabels')
const otherLabels = wordList('posts', 'otherLabels')
const loosePostLabels = wordList('posts', 'loosePostLabels')
const postedLabels = wordList('posts', 'postedLabels')
const posterStarts = wordList('posts', 'posterStarts')
const topicStarts = wordList('posts', 'topicStarts')
const postLabels = wordList('posts', 'postLabels')

type Part = 'count' | 'join' | 'label' | 'posted' | null

function partOf(line: Line): Part {
  const { text } = line.block
  if (line.words > 14) return null
  const lowered = text.toLowerCase()
  const starts = (labels: readonly string[]) => labels.some((label) => lowered.startsWith(label))
  if (starts(countLabels) && /\p{N}/u.test(text) && line.words <= 4) return 'count'
  if (starts(joinLabels)) return 'join'
  if (starts(postLabels) && (/[»#]/u.test(text) || /\d:\d\d/u.test(text) || !starts(loosePostLabels)))
    return 'posted'
  return starts(otherLabels) ? 'label' : null
}

/**
 * Finds the heads of forum posts: who posts, rank, number of posts, day of joining, `Re:`, `Post by`.
 * Each is a run of lines; a page without two such labels close together has none, unless every post says who posted
 * it and when on one line.
 */
export function findPostHeads(lines: readonly Line[]): Range[] {
  const heads: Range[] = []
  let single = 0
  let at = 0
  while (at < lines.length) {
    const run = headRun(lines, at)
    if (!run) {
      at++
      continue
    }
    const floor = heads.at(-1)?.to ?? 0
    heads.push({ from: upToName(lines, run.from, floor), to: run.to })
    if (run.to === run.from + 1 && !isDatedPost(lines[run.from])) single++
    at = run.to
  }
  return single === 1 && heads.length === 1 ? [] : heads
}

/** From a label on, as long as another label follows within three lines. */
function headRun(lines: readonly Line[], from: number): Range | null {
  const first = lines[from] ? partOf(lines[from]) : null
  if (!first || first === 'label') return null
  const parts = new Set<Part>([first])
  let last = from
  for (let at = from + 1; at < lines.length && at - last <= 3; at++) {
    const line = lines[at]
    if (!line || line.words > 14) break
    const part = partOf(line)
    if (part === 'posted' && parts.has('posted')) break
    if (part === 'count' && parts.has('count')) break
    if (!part && line.role.is === 'sentence') break
    if (part === 'label' && parts.has('posted') && line.block.gap > 0) break
    if (part || isPosterBelow(lines, at)) {
      parts.add(part)
      last = at
    }
  }
  const [count, join, posted] = [parts.has('count'), parts.has('join'), parts.has('posted')]
  if (
    !(count && join) &&
    !(posted && (count || join || isDatedPost(lines[from]) || isTimedPost(lines, from)))
  )
    return null
  return { from, to: last + 1 }
}

/** `Posted: Fri Jun 05, 2009 1:01 pm` with `by Jo` on the next line. */
function isPosterBelow(lines: readonly Line[], at: number): boolean {
  const [line, above] = [lines[at], lines[at - 1]]
  const [text, over] = [line, above].map((each) => each?.block.text.toLowerCase() ?? '')
  return (
    (line?.words ?? 9) <= 3 &&
    posterStarts.some((start) => text?.startsWith(start)) &&
    postedLabels.some((label) => over?.includes(label))
  )
}

/** `Post by someone » Thu Aug 30, 2018 1:40 pm` is a head by itself. */
function isDatedPost(line: Line | undefined): boolean {
  return line !== undefined && line.block.text.indexOf('»') >= 0 && /\p{N}/u.test(line.block.text)
}

/** `Posted by marigold - Yesterday, 10:12`: no head where a headline stands above it, as on a blog. */
function isTimedPost(lines: readonly Line[], at: number): boolean {
  const [line, above] = [lines[at], lines[at - 1]]
  if (!line || !/\d:\d\d/u.test(line.block.text)) return false
  return at === 0 || above?.role.is !== 'title' || above.words < 3 || line.block.gap > above.block.gap
}

/** The name, rank and title lines stand right above the first label, without a blank line between. */
function upToName(lines: readonly Line[], from: number, floor: number): number {
  let at = from
  while (at > floor && from - at < 4) {
    const [line, below] = [lines[at - 1], lines[at]]
    if (!line || !below) break
    if (below.block.gap > 0 && !(isTopicLine(line) && at > floor)) break
    if (line.words > 6 || line.terminal !== '' || line.role.is === 'url' || line.role.is === 'prose') break
    at--
  }
  return at
}

function isTopicLine(line: Line): boolean {
  const [folded, lowered] = [fold(line.block.text), line.block.text.toLowerCase()]
  return topicStarts.some((start) => folded.startsWith(start) || lowered.startsWith(start))
}

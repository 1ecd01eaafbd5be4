import { canBound } from '../bodies/bodies.ts'
import { readHeadAbove } from '../heads/head-of-body.ts'
import { readHead } from '../heads/heads.ts'
import type { Line } from '../lines/line.ts'
import type { Range } from '../lines/range.ts'
import type { Draft } from './draft.ts'
import { finishDraft, takeDeck, wordsIn } from './drafts.ts'

/** Words of main text from which on the markup is believed. */
const fewest = 60
/** The part of the main text that has to stand above the readers' comments. */
const commentsBelow = 0.3

/**
 * The one article of a document whose markup tells what is main; null where it tells too little. `headline` is the
 * line that is known as the headline.
 */
export function draftMain(lines: readonly Line[], headline: number | null): Draft | null {
  const above = headline !== null && standsAbove(lines, headline) ? headline : null
  const body = findMain(lines, above === null ? 0 : above + 1)
  if (!body) return null
  const head =
    above === null ? readHeadAbove(lines, body, 0) : readHead(lines, above, { from: 0, to: body.to })
  body.from = Math.max(body.from, head.to)
  while (body.from < body.to && !begins(lines[body.from])) body.from++
  takeDeck(lines, body, head)
  return { ...finishDraft(lines, { to: lines.length, body, head }), holds: 'main' }
}

/** From the first main line to the last that is no link, or to the readers' comments. */
function findMain(lines: readonly Line[], from: number): Range | null {
  const main = lines.flatMap((line, at) => (at >= from && line.block.hint?.main ? [at] : []))
  const all = wordsAt(lines, main)
  let before = 0
  let end = main.length
  for (const [index, at] of main.entries()) {
    if (lines[at]?.role.is === 'comments' && before >= commentsBelow * all) end = Math.min(end, index)
    before += lines[at]?.words ?? 0
  }
  const kept = main.slice(0, end)
  const [first, last] = [kept[0], kept.findLast((at) => (lines[at]?.block.hint?.linked ?? 0) <= 0.5)]
  if (first === undefined || last === undefined) return null
  return wordsAt(lines, kept) < fewest ? null : { from: first, to: last + 1 }
}

function wordsAt(lines: readonly Line[], at: readonly number[]): number {
  return at.reduce((sum, index) => sum + (lines[index]?.words ?? 0), 0)
}

function begins(line: Line | undefined): boolean {
  return line?.block.hint?.main === true && (canBound(line) || line.role.is === 'title')
}

/** Most of the main text stands below the headline. */
function standsAbove(lines: readonly Line[], headline: number): boolean {
  const words = (range: Range) =>
    wordsIn(
      lines.filter(({ block }) => block.hint?.main),
      range,
    )
  const before = lines.slice(0, headline).filter(({ block }) => block.hint?.main).length
  const all = lines.filter(({ block }) => block.hint?.main).length
  return words({ from: before, to: all }) >= words({ from: 0, to: before })
}

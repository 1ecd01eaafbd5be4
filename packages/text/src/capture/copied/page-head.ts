import { bylineOf, isBareByline } from '../heads/headlines.ts'
import { emptyHead, type Head } from '../heads/heads.ts'
import type { Line } from '../lines/line.ts'
import { isOutletName } from '../words/outlets.ts'
import { startsUpper, wordsOf } from '../words/words.ts'

/** Lines below and above a headline among which its byline and date are looked for. */
const reach = { below: 40, above: 6 }

/** Bylines and dates stand between the headline and the first paragraph, or right above the headline. */
export function readPageHead(lines: readonly Line[], headline: number, first: number): Head {
  const head: Head = { ...emptyHead(headline), headline, to: headline + 1 }
  const to = Math.min(first + 4, headline + reach.below)
  const below = between(headline + 1, to)
  const above = between(Math.max(0, headline - reach.above), headline).reverse()
  const cued = [...below, ...above].find((at) => isByline(lines[at]))
  const bare = below.find((at) => at < first && at <= headline + 8 && isBare(lines[at]))
  const byline = cued ?? bare
  if (byline !== undefined) head.bylines.push(byline)
  for (const at of below) if (lines[at]?.role.is === 'date') head.dates.push(at)
  if (head.dates.length === 0)
    head.dates.push(...above.filter((at) => lines[at]?.role.is === 'date').slice(0, 1))
  const parts = [...head.bylines, ...head.dates].filter((at) => at < first)
  return { ...head, to: Math.max(head.to, ...parts.map((at) => at + 1)) }
}

function isByline(line: Line | undefined): boolean {
  if (line?.role.is !== 'byline' && line?.role.is !== 'comments') return false
  const byline = bylineOf(line)
  return byline !== null && byline.names.length + (byline.outlet ? 1 : 0) > 0
}

function isBare(line: Line | undefined): boolean {
  return line !== undefined && isBareByline(line)
}

function between(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}

/**
 * A short line of capitalised words right beside the date, between headline and text, is who wrote it, though it is
 * no full name: `Newsdesk` above `19 Dec, 2025`.
 */
export function markPageCredits(lines: readonly Line[], headline: number, first: number): readonly Line[] {
  const below = between(headline + 1, first)
  if (below.some((at) => isByline(lines[at]) || isBare(lines[at]))) return lines
  const beside = below.find(
    (at) => isNameLike(lines[at]) && (lines[at + 1]?.role.is === 'date' || lines[at - 1]?.role.is === 'date'),
  )
  return lines.map((line, at) => {
    if (at !== beside) return line
    const { text } = line.block
    const name = { start: 0, end: text.length, text }
    const dates = { published: null, updated: null }
    return { ...line, role: { is: 'byline', byline: { names: [name], outlet: null, dates, cued: false } } }
  })
}

function isNameLike(line: Line | undefined): boolean {
  if (line?.role.is !== 'title' || line.words > 4 || isOutletName(line.block.text)) return false
  return wordsOf(line.block.text).every((word) => startsUpper(word)) && /\p{Ll}/u.test(line.block.text)
}

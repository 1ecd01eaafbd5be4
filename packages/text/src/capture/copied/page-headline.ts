import type { Line } from '../lines/line.ts'
import type { Range } from '../lines/range.ts'
import { widthsOfRuns } from './page-body.ts'

/** Lines above and below the first paragraph among which the headline of a page is looked for. */
const reach = { above: 80, below: 12 }

const possible = new Set(['title', 'sentence', 'list-item', 'navigation', 'related', 'contact', 'prose'])

/** The first paragraph of a body: prose, or a sentence that is no label. */
export function firstParagraph(lines: readonly Line[], body: Range): number {
  for (let at = body.from; at < body.to; at++) {
    const line = lines[at]
    if (line?.role.is === 'prose' || (line?.role.is === 'sentence' && line.words >= 8)) return at
  }
  return body.from
}

/**
 * The headline of a copied page, whose markup is lost: the line near the first paragraph whose words the text says
 * most, that has the length of a headline and stands above a date or a byline. Null where no line comes near that.
 */
export function findPageHeadline(lines: readonly Line[], body: Range): number | null {
  const first = firstParagraph(lines, body)
  const said = countStems(lines, body)
  const widths = widthsOfRuns(lines)
  const scores = new Map<number, number>()
  const to = Math.min(lines.length, first + reach.below)
  for (let at = Math.max(0, first - reach.above); at < to; at++) {
    const line = lines[at]
    if (!line || !possible.has(line.role.is) || line.words > 30 || line.words < 1) continue
    const among = (widths[at] ?? 0) > 0 ? 0.4 : 0
    scores.set(at, scoreWords(line) + scoreSaid(line, said) + scorePlace(lines, at, first) + among)
  }
  const [best] = [...scores].reduce((top, each) => (each[1] > top[1] ? each : top), [-1, least])
  return best < 0 ? null : aboveDeck(scores, best)
}

/** A deck stands below its headline and says as much of the text: of two lines that are nearly as good the upper one. */
function aboveDeck(scores: ReadonlyMap<number, number>, best: number): number {
  const most = scores.get(best) ?? 0
  for (let at = best - 1; at >= best - deckReach; at--) if ((scores.get(at) ?? 0) > most - nearly) return at
  return best
}

const deckReach = 2
const nearly = 0.8

const least = 1

/** How long the line is and how it ends. */
function scoreWords({ role, words, terminal, block }: Line): number {
  let score =
    words === 1 ? -3 : words === 2 ? -0.5 : words === 3 ? 0.8 : words <= 16 ? 2 : words > 20 ? -1 : 1
  if (terminal === '.' || terminal === '…') score -= 1.8
  if (block.text.endsWith(':')) score -= 1
  if (role.is === 'navigation' || role.is === 'related' || role.is === 'contact') score -= 2
  if (role.is === 'list-item') score -= 1.5
  if (role.is === 'prose' || role.is === 'sentence') score -= 0.7
  if (!/\p{Ll}/u.test(block.text) && /\p{Lu}/u.test(block.text)) score -= 0.5
  if (isRunTogether(block.text)) score -= 4
  return score
}

/** Entries of a menu on one line: parted by tabs or bullets, or glued together (`HomeNewsSports`). */
function isRunTogether(text: string): boolean {
  if (/\t/u.test(text) || text.split(/\s{2,}/u).length > 2 || text.split(/[•|·»]/u).length > 3) return true
  if (text.split(/\s[»›>/→]\s/u).length > 2) return true
  return (text.match(/\p{Ll}{2}\p{Lu}\p{Ll}{2}/gu)?.length ?? 0) >= 3
}

/** The part of its longer words that the text says at least twice. */
function scoreSaid({ block }: Line, said: ReadonlyMap<string, number>): number {
  const stems = stemsOf(block.text)
  const hits = stems.filter((stem) => (said.get(stem) ?? 0) >= 2).length
  return stems.length === 0 ? 0 : (2 * hits) / stems.length + 0.35 * Math.min(hits, 5)
}

/** A date or a byline close below speaks for it, distance from the text against it. */
function scorePlace(lines: readonly Line[], at: number, first: number): number {
  let score = at > first ? -1.5 - 0.15 * (at - first) : -0.06 * Math.min(40, first - at)
  if ((lines[at + 1]?.block.gap ?? 0) >= 1) score += 0.4
  for (let below = at + 1; below <= at + 6; below++) {
    const role = lines[below]?.role
    if (role?.is === 'byline') return Math.max(-1.2, score) + (role.byline.names.length > 0 ? 2 : 1)
    if (role?.is === 'date') return Math.max(-1.2, score) + (below <= at + 3 ? 1.8 : 1.2)
    if (role?.is === 'prose') break
  }
  return score
}

function countStems(lines: readonly Line[], body: Range): Map<string, number> {
  const counts = new Map<string, number>()
  for (let at = body.from; at < body.to; at++) {
    const line = lines[at]
    if (!line || line.role.is === 'title') continue
    for (const stem of stemsOf(line.block.text)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return counts
}

/** Words of four letters or more by their first five, and numbers; each character where there are no spaces. */
function stemsOf(text: string): string[] {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}\p{M}]+/u)
  return words.flatMap((word) => {
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)) return [...word]
    return word.length >= 4 || /^\d{2,}$/u.test(word) ? [word.slice(0, 5)] : []
  })
}

import type { Script } from '../../languages/script.ts'
import { wordSet } from '../../languages/word-lists.ts'
import type { Line } from '../lines/line.ts'
import type { Range } from '../lines/range.ts'

/** What a line adds to the belief that a run of lines is the body of one article, in words. */
function weigh(lines: readonly Line[], at: number, script: Script): number {
  const line = lines[at]
  if (!line) return 0
  const foreign = line.script !== script && line.script !== 'none'
  switch (line.role.is) {
    case 'prose':
      return foreign ? -line.words : line.words * trust(line)
    case 'sentence':
      return foreign || (isEndangered(lines, at) && !line.block.hint?.main)
        ? -6
        : Math.max(4, line.words) * trust(line)
    case 'list-item':
      return foreign || line.block.hint?.chrome
        ? -8
        : isEndangered(lines, at)
          ? -4
          : Math.max(3, line.words / 2) * trust(line)
    case 'title':
      if (line.block.hint?.main && line.block.hint.linked < 0.5) return -2
      return isEndangered(lines, at) ? -18 : foreign ? -12 : -7
    case 'caption':
    case 'nothing':
      return -1
    case 'ad':
    case 'share':
    case 'related':
    case 'shout':
      return -4
    case 'navigation':
      return isNewsLabel(line) ? -40 : -8
    case 'url':
    case 'date':
      return -10
    case 'byline':
      return -15
    case 'contact':
      return -40
    case 'related-heading':
      // Markup that sets it apart, or holds it within the text, says that the text goes on behind it.
      return line.block.hint?.chrome || line.block.hint?.main ? -8 : -60
    case 'comments':
      return -60
    case 'disclaimer':
      return -80
    default: {
      const never: never = line.role
      return never
    }
  }
}

const newsLabels = wordSet('lines', 'newsLabels')

/** `Latest news`, `Последние новости рубрики`: other texts follow. */
function isNewsLabel(line: Line): boolean {
  const words = line.block.text
    .slice(0, 60)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
  return words.some((word) => newsLabels.has(word))
}

/** Markup speaks: what the readability library took weighs more, what is linked or in a menu less. */
function trust(line: Line): number {
  const { hint } = line.block
  if (!hint) return 1
  if (hint.linked > 0.6) return -0.5
  if (hint.main) return 1.5
  return hint.chrome ? -0.5 : 0.3
}

/** Among titles on both sides a title or a short sentence is one of a list of links; right below prose it is not. */
function isEndangered(lines: readonly Line[], at: number): boolean {
  const title = (index: number) => lines[index]?.role.is === 'title' || lines[index]?.role.is === 'navigation'
  if (title(at - 1)) return title(at + 1) || title(at - 2)
  const ends = lines[at]?.role.is !== 'title' && canBound(lines[at - 1])
  return !ends && title(at + 1) && title(at + 2)
}

/** A line that a body may begin or end with. */
export function canBound(line: Line | undefined): boolean {
  return line !== undefined && ['prose', 'sentence', 'list-item'].includes(line.role.is)
}

/** The run of lines with the greatest weight in a range (Kadane's maximum subarray), null where none is above zero. */
export function findBody(lines: readonly Line[], range: Range): (Range & { weight: number }) | null {
  const scripts = new Set<Script>()
  for (let at = range.from; at < range.to; at++) {
    const line = lines[at]
    if (line && line.script !== 'none' && canBound(line)) scripts.add(line.script)
  }
  let best: (Range & { weight: number }) | null = null
  for (const script of scripts) {
    let [weight, from] = [0, range.from]
    for (let at = range.from; at < range.to; at++) {
      if (weight <= 0) [weight, from] = [0, at]
      weight += weigh(lines, at, script)
      if (weight > (best?.weight ?? 0) && canBound(lines[at])) best = { from, to: at + 1, weight }
    }
  }
  if (best) while (best.from < best.to && !canBound(lines[best.from])) best.from++
  return best
}

/** The body that begins right behind a head: the prefix of the range with the greatest weight. */
export function findBodyAfter(lines: readonly Line[], range: Range, endsAtAddress: boolean): Range | null {
  let from = range.from
  while (from < range.to && !canBound(lines[from])) from++
  const first = lines[from]
  if (from >= range.to || !first) return null
  const script = scriptOfMost(lines, { from, to: range.to })
  let [weight, best, to] = [0, Number.NEGATIVE_INFINITY, from]
  for (let at = from; at < range.to; at++) {
    if (endsAtAddress && lines[at]?.role.is === 'url') break
    weight += weigh(lines, at, script)
    if (weight > best && canBound(lines[at])) [best, to] = [weight, at + 1]
  }
  return { from, to: Math.max(to, from + 1) }
}

function scriptOfMost(lines: readonly Line[], range: Range): Script {
  const words = new Map<Script, number>()
  for (let at = range.from; at < Math.min(range.to, range.from + 12); at++) {
    const line = lines[at]
    if (line && canBound(line)) words.set(line.script, (words.get(line.script) ?? 0) + line.words)
  }
  let best: Script = lines[range.from]?.script ?? 'none'
  for (const [script, count] of words) if (count > (words.get(best) ?? 0)) best = script
  return best
}

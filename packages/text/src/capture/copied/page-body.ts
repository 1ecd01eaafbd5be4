import type { Line } from '../lines/line.ts'
import type { Range } from '../lines/range.ts'

/** Words of a line below which it may be an entry of a menu. */
const short = 12

/** A label, or a line of a few words without an end mark: alone it is a subhead, among others a menu or a list. */
export function isShort({ role, words }: Line): boolean {
  return (
    role.is === 'navigation' ||
    (role.is === 'title' && words < short) ||
    (role.is === 'list-item' && words < short / 2)
  )
}

/** How many words, on average, the lines of the run of short lines have that each line stands in; 0 for long lines. */
export function widthsOfRuns(lines: readonly Line[]): number[] {
  const widths = lines.map(() => 0)
  let from = 0
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at]
    if (line && isShort(line)) continue
    const words = lines.slice(from, at).reduce((sum, { words }) => sum + words, 0)
    widths.fill(words / Math.max(1, at - from), from, at)
    from = at + 1
  }
  return widths
}

/** The run of lines with the greatest weight (Kadane's maximum subarray): prose adds to it, menus and notices take from it. */
export function findPageBody(lines: readonly Line[]): Range | null {
  const widths = widthsOfRuns(lines)
  let best: (Range & { weight: number }) | null = null
  let [weight, from] = [0, 0]
  lines.forEach((line, at) => {
    if (weight <= 0) [weight, from] = [0, at]
    weight += isShort(line) ? weighShort(line, widths[at] ?? 0) : weigh(line)
    if (weight > (best?.weight ?? 0)) best = { from, to: at + 1, weight }
  })
  return best
}

/** Menus have lines of two or three words, lists within a text longer ones. */
function weighShort({ role }: Line, width: number): number {
  const label = role.is === 'navigation' ? -9 : 0
  return label + (width < 3 ? -2 : width < 4.5 ? -1.5 : width < 7 ? -0.5 : 1)
}

function weigh({ role, words }: Line): number {
  switch (role.is) {
    case 'prose':
      return words * 0.7
    case 'title':
    case 'list-item':
    case 'sentence':
      return words * 0.5
    case 'navigation':
    case 'nothing':
    case 'shout':
      return -1
    case 'url':
      return -3
    case 'caption':
      return -5
    case 'ad':
    case 'contact':
    case 'related':
      return -10
    case 'date':
      return -12
    case 'byline':
      return -20
    case 'share':
      return -20
    case 'disclaimer':
      return -35
    case 'related-heading':
      return -55
    case 'comments':
      return -100
    default: {
      const never: never = role
      return never
    }
  }
}

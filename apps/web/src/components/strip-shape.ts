import { type Mark, marks } from './mark.ts'

/** Lengths in the strip's own units, which are pixels as long as the strip has the room that it wants. */
export type StripShape = { tick: number; gap: number; height: number }

export const listStrip: StripShape = { tick: 7, gap: 1, height: 18 }
export const headStrip: StripShape = { tick: 11, gap: 2, height: 24 }

// Where hundreds share a row, a gap would be thinner than a pixel and only wash the colours out.
const mostWithGaps = 240

/** The strip's shape for so many ticks. Takes the shape wanted and the count. */
export function fitStrip(shape: StripShape, count: number): StripShape {
  return count > mostWithGaps ? { ...shape, gap: 0 } : shape
}

export function stripWidth({ tick, gap }: StripShape, count: number): number {
  return Math.max(0, count * (tick + gap) - gap)
}

type Bar = { top: number; height: number }

/**
 * The bars of one tick: full height verified, lower half disputed, upper half framed, two bars contested, three
 * needing review anew, a hairline set aside, a short pale bar open. Readable without colour.
 */
export function barsOf(mark: Mark, height: number): Bar[] {
  const half = Math.round(height * 0.56)
  const third = Math.round(height * 0.4)
  const open = height >= 24 ? 4 : 3
  const sliver = height / 6
  switch (mark) {
    case 'verified':
      return [{ top: 0, height }]
    case 'disputed':
      return [{ top: height - half, height: half }]
    case 'framed':
      return [{ top: 0, height: half }]
    case 'contested':
      return [
        { top: 0, height: third },
        { top: height - third, height: third },
      ]
    case 'needs-review':
      return [0, (height - sliver) / 2, height - sliver].map((top) => ({ top, height: sliver }))
    case 'set-aside':
      return [{ top: height / 2 - 1, height: 2 }]
    case 'open':
      return [{ top: (height - open) / 2, height: open }]
    default:
      return mark satisfies never
  }
}

/** Which ticks are one person's word alone. */
export type OneWord = ReadonlySet<number>

export const noOneWord: OneWord = new Set()

type StripPath = { mark: Mark; isOne: boolean; d: string }

/**
 * One SVG path for each mark that occurs, and one more where it is one person's word: then its bars are half as wide,
 * so that nobody takes it for what several agreed on. Where there is no room for gaps it is left to be drawn paler.
 */
export function stripPaths(
  states: readonly Mark[],
  shape: StripShape,
  oneWord: OneWord = noOneWord,
): StripPath[] {
  const pitch = shape.tick + shape.gap
  const drawn = new Map<string, string>()
  for (let start = 0; start < states.length; ) {
    const mark = states[start]
    if (mark === undefined) break
    const isOne = oneWord.has(start)
    let end = start + 1
    // Without gaps, neighbours that are alike are one bar.
    while (shape.gap === 0 && states[end] === mark && oneWord.has(end) === isOne) end++
    const isNarrow = isOne && shape.gap > 0
    const full = (end - start) * pitch - shape.gap
    const width = isNarrow ? Math.round(full / 2) : full
    const left = start * pitch + Math.floor((full - width) / 2)
    const bars = barsOf(mark, shape.height).map(
      (bar) => `M${left} ${bar.top}h${width}v${bar.height}h${-width}z`,
    )
    const key = pathKey(mark, isOne)
    drawn.set(key, (drawn.get(key) ?? '') + bars.join(''))
    start = end
  }
  return marks.flatMap((mark) =>
    [false, true].flatMap((isOne) => {
      const d = drawn.get(pathKey(mark, isOne))
      return d === undefined ? [] : [{ mark, isOne, d }]
    }),
  )
}

const pathKey = (mark: Mark, isOne: boolean) => (isOne ? `${mark} by one` : mark)

/** How many of each mark, in the order in which they are told; those that do not occur are left out. */
export function countMarks(states: readonly Mark[]): Array<{ mark: Mark; count: number }> {
  const counts = new Map<Mark, number>()
  for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1)
  return marks.flatMap((mark) => {
    const count = counts.get(mark)
    return count === undefined ? [] : [{ mark, count }]
  })
}

type PointOptions = { offset: number; width: number; count: number }

/** Which tick lies at an offset from the strip's start, both in pixels. The ends hold what lies beyond them. */
export function tickAt({ offset, width, count }: PointOptions): number {
  if (width <= 0) return 0
  return Math.min(count - 1, Math.max(0, Math.floor((offset / width) * count)))
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marks } from './mark.ts'
import {
  barsOf,
  countMarks,
  fitStrip,
  headStrip,
  listStrip,
  stripPaths,
  stripWidth,
  tickAt,
} from './strip-shape.ts'

const anyMark = fc.constantFrom(...marks)

describe('the verdict strip', () => {
  it('draws each state in a shape of its own', () => {
    const shapes = marks.map((mark) => JSON.stringify(barsOf(mark, headStrip.height)))
    expect(new Set(shapes).size).toBe(marks.length)
  })

  it('keeps every bar within its height', () => {
    for (const { height } of [headStrip, listStrip]) {
      for (const bar of marks.flatMap((mark) => barsOf(mark, height))) {
        expect(bar.top).toBeGreaterThanOrEqual(0)
        expect(bar.top + bar.height).toBeLessThanOrEqual(height)
      }
    }
  })

  it('is at most one path for each state, however long', () => {
    fc.assert(
      fc.property(fc.array(anyMark, { maxLength: 2000 }), (states) => {
        const paths = stripPaths(states, fitStrip(listStrip, states.length))
        expect(paths.map(({ mark }) => mark)).toEqual(marks.filter((mark) => states.includes(mark)))
      }),
    )
  })

  it('draws a short strip tick by tick', () => {
    expect(stripPaths(['verified', 'verified', 'disputed'], headStrip)).toEqual([
      { mark: 'verified', isOne: false, d: 'M0 0h11v24h-11zM13 0h11v24h-11z' },
      { mark: 'disputed', isOne: false, d: 'M26 11h11v13h-11z' },
    ])
  })

  it('draws one person’s word in half the width, beside what several agreed on', () => {
    const paths = stripPaths(['verified', 'verified'], headStrip, new Set([1]))
    expect(paths).toEqual([
      { mark: 'verified', isOne: false, d: 'M0 0h11v24h-11z' },
      { mark: 'verified', isOne: true, d: 'M15 0h6v24h-6z' },
    ])
  })

  it('keeps one person’s word apart where there is no room for gaps', () => {
    const paths = stripPaths(['verified', 'verified'], { tick: 7, gap: 0, height: 18 }, new Set([0]))
    expect(paths.map(({ isOne, d }) => [isOne, d])).toEqual([
      [false, 'M7 0h7v18h-7z'],
      [true, 'M0 0h7v18h-7z'],
    ])
  })

  it('joins neighbours that are alike where there is no room for gaps', () => {
    expect(stripPaths(['verified', 'verified'], { tick: 7, gap: 0, height: 18 })).toEqual([
      { mark: 'verified', isOne: false, d: 'M0 0h14v18h-14z' },
    ])
  })

  it('is as wide as its ticks, and nothing where there are none', () => {
    expect(stripWidth(headStrip, 14)).toBe(14 * 13 - 2)
    expect(stripWidth(headStrip, 0)).toBe(0)
  })

  it('counts every statement once', () => {
    fc.assert(
      fc.property(fc.array(anyMark), (states) => {
        expect(countMarks(states).reduce((sum, { count }) => sum + count, 0)).toBe(states.length)
      }),
    )
  })

  it('finds the tick below the pointer, and the nearest beyond the ends', () => {
    const strip = { width: 100, count: 10 }
    expect(tickAt({ offset: 0, ...strip })).toBe(0)
    expect(tickAt({ offset: 55, ...strip })).toBe(5)
    expect(tickAt({ offset: 100, ...strip })).toBe(9)
    expect(tickAt({ offset: -3, ...strip })).toBe(0)
  })
})

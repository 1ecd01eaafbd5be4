import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceInto, roomIn } from './into-view.ts'

describe('the room for the current statement', () => {
  it('is at the height of the eyes where nothing lies over the page', () => {
    expect(roomIn({ height: 1000, sheetTop: null })).toEqual({ top: 200, bottom: 660 })
  })

  it('ends above the sheet of a phone', () => {
    expect(roomIn({ height: 780, sheetTop: 390 }).bottom).toBeLessThan(390)
  })

  it('is the upper half of the window where the sheet covers all of it', () => {
    expect(roomIn({ height: 780, sheetTop: 56 })).toEqual({ top: 12, bottom: 390 })
  })
})

describe('how far to scroll', () => {
  const room = { top: 200, bottom: 660 }
  it('is nothing for a statement that stands in the room', () => {
    expect(distanceInto(room, { top: 200, bottom: 260 })).toBe(0)
  })

  it('is as far as it must be for one above or below', () => {
    expect(distanceInto(room, { top: 150, bottom: 210 })).toBe(-50)
    expect(distanceInto(room, { top: 640, bottom: 700 })).toBe(40)
  })

  it('shows where a statement begins that is taller than the room', () => {
    expect(distanceInto(room, { top: 300, bottom: 1300 })).toBe(100)
  })

  it('is nothing any more once it was scrolled', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(5000), (top, height) => {
        const by = distanceInto(room, { top, bottom: top + height })
        const moved = { top: top - by, bottom: top + height - by }
        expect(distanceInto(room, moved)).toBe(0)
        expect(moved.top).toBeGreaterThanOrEqual(room.top)
      }),
    )
  })
})

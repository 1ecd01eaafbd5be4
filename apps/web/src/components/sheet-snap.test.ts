import { describe, expect, it } from 'vitest'
import { restAt, snapHeight, snapOfKey, snaps, stepSnap } from './sheet-snap.ts'

const viewport = 740

describe('the sheet', () => {
  it('stands higher at each stop and never covers the whole page', () => {
    const heights = snaps.map((snap) => snapHeight(snap, viewport))
    expect(heights).toEqual([...heights].sort((a, b) => a - b))
    expect(heights.at(-1)).toBeLessThan(viewport)
  })

  it.each(snaps)('let go at rest near %s, comes back to it', (snap) => {
    expect(restAt({ height: snapHeight(snap, viewport) + 20, velocity: 0, viewport })).toBe(snap)
  })

  it('follows a flick', () => {
    const height = snapHeight('half', viewport) + 30
    expect(restAt({ height, velocity: 1.5, viewport })).toBe('full')
    expect(restAt({ height, velocity: -2, viewport })).toBe('peek')
  })

  it('moves by the arrow keys and holds at the ends', () => {
    expect(snapOfKey('ArrowUp', 'half')).toBe('full')
    expect(snapOfKey('ArrowDown', 'half')).toBe('peek')
    expect(stepSnap('full', 1)).toBe('full')
    expect(stepSnap('peek', -1)).toBe('peek')
    expect(snapOfKey('a', 'half')).toBeUndefined()
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exportedTechniques } from './exported-techniques.ts'

/** A text in three parts, any of which may hold characters that take two UTF-16 code units. */
const parts = fc.tuple(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ unit: 'binary' }),
)

it('names the same words by code points that were marked by code units, whatever stands around them', () => {
  fc.assert(
    fc.property(parts, ([before, marked, after]) => {
      const text = before + marked + after
      const [start, end] = [before.length, before.length + marked.length]
      const [exported] = exportedTechniques([{ technique: 'Doubt', start, end }], text)
      const points = [...text].slice(exported?.start ?? 0, exported?.end ?? 0)
      expect(points.join('')).toBe(marked)
    }),
  )
})

it('leaves a technique of the whole statement without offsets', () => {
  expect(exportedTechniques([{ technique: 'Doubt', start: null, end: null }], '🎣 bait')).toEqual([
    { technique: 'Doubt', start: null, end: null },
  ])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partsOf } from './text-parts.ts'

test('the parts of a text, joined, are the text', () => {
  const mark = fc
    .tuple(fc.nat(40), fc.integer({ min: 1, max: 40 }))
    .map(([start, length]) => ({ technique: 'Slogans' as const, start, end: start + length }))
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 60 }),
      fc.array(mark, { maxLength: 5 }),
      (text, marks) => {
        const within = marks.filter(({ end }) => end <= text.length)
        const parts = partsOf(text, within)
        expect(parts.map((part) => part.text).join('')).toBe(text)
        for (const { start, end } of within) {
          const covered = parts.filter((part) => part.start >= start && part.start < end)
          expect(covered.map((part) => part.text).join('')).toBe(text.slice(start, end))
          expect(covered.every((part) => part.techniques.length > 0)).toBe(true)
        }
      },
    ),
  )
})

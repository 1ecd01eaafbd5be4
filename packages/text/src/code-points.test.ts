import fc from 'fast-check'
import { expect, it } from 'vitest'
import { codePointCounter } from './code-points.ts'

it('counts a character beyond the basic plane once', () => {
  const count = codePointCounter('a🐦b𝒞c')
  expect([0, 1, 3, 4, 6, 7].map(count)).toEqual([0, 1, 2, 3, 4, 5])
})

it('counts a character as a whole from within it, and a lone half as one', () => {
  expect([1, 2].map(codePointCounter('🐦'))).toEqual([1, 1])
  expect([1, 2, 3].map(codePointCounter('\udc26\ud83d-'))).toEqual([1, 2, 3])
})

it('agrees with taking the text apart, for any offsets in any order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.nat(40)), (text, picked) => {
      const count = codePointCounter(text)
      for (const offset of picked.filter((each) => each <= text.length)) {
        const before = [...text.slice(0, offset)].length
        expect(count(offset)).toBe(before)
      }
    }),
  )
})

it('answers a question anywhere in a large text without reading the text again', () => {
  const text = '🐦 heron, '.repeat(300_000)
  const count = codePointCounter(text)
  for (let offset = text.length; offset > 0; offset -= 10) expect(count(offset)).toBe((offset / 10) * 9)
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uncoveredLines } from './moved-text.ts'

const text = 'Headline\n\nBy a writer\nOne sentence. Another.\n \nNavigation'
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const whole = { start: 0, end: text.indexOf('Navigation') }

describe('the words of an article that moved on', () => {
  it('are those that nothing else has, line by line', () => {
    const found = uncoveredLines(text, [whole], [spanOf('By a writer')])
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Headline',
      'One sentence. Another.',
    ])
  })

  it('with what covers them are every visible character of the article, once', () => {
    const span = fc
      .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 20 }))
      .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }))
    fc.assert(
      fc.property(fc.array(span, { maxLength: 4 }), (given) => {
        const covering = given.toSorted((a, b) => a.start - b.start)
        const lines = uncoveredLines(text, [whole], covering)
        for (let at = whole.start; at < whole.end; at++) {
          if (/\s/u.test(text[at] ?? '')) continue
          const times = lines.filter(({ start, end }) => start <= at && at < end).length
          expect(times).toBe(covering.some(({ start, end }) => start <= at && at < end) ? 0 : 1)
        }
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runsOf } from './text-parts.ts'

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 40 }))
  .map(([start, length]) => ({ start, end: start + length }))
const mark = span.map((words) => ({ technique: 'Slogans' as const, ...words }))
const words = fc.string({ minLength: 1, maxLength: 60 })

describe('the runs of a text', () => {
  it('joined, are the text, wherever quotations and techniques lie', () => {
    fc.assert(
      fc.property(
        words,
        fc.array(span, { maxLength: 4 }),
        fc.array(mark, { maxLength: 5 }),
        (text, quotes, marks) => {
          const parts = runsOf(text, quotes, marks).flatMap((run) => run.parts)
          expect(parts.map((part) => part.text).join('')).toBe(text)
          for (const { start, end } of marks.filter((each) => each.end <= text.length)) {
            const covered = parts.filter((part) => part.start >= start && part.start < end)
            expect(covered.map((part) => part.text).join('')).toBe(text.slice(start, end))
            expect(covered.every((part) => part.techniques.length > 0)).toBe(true)
          }
        },
      ),
    )
  })

  it('are quoted just where a quotation lies', () => {
    fc.assert(
      fc.property(words, fc.array(span, { maxLength: 4 }), (text, quotes) => {
        for (const { start, isQuoted, parts } of runsOf(text, quotes, [])) {
          const end = start + parts.map((part) => part.text).join('').length
          for (let at = start; at < end; at++) {
            expect(quotes.some((quote) => quote.start <= at && at < quote.end)).toBe(isQuoted)
          }
        }
      }),
    )
  })

  it('keep a technique marked on both sides of a quotation’s edge', () => {
    const marks = [{ technique: 'Doubt' as const, start: 5, end: 14 }]
    const runs = runsOf('They “never” would', [{ start: 5, end: 12 }], marks)
    expect(runs.map(({ isQuoted, parts }) => [isQuoted, ...parts.map(({ text }) => text)])).toEqual([
      [false, 'They '],
      [true, '“never”'],
      [false, ' w', 'ould'],
    ])
  })
})

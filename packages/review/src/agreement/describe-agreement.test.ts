import { describe, expect, it } from 'vitest'
import { describeAgreement } from './describe-agreement.ts'
import type { Rating } from './measures.ts'

const say = (statement: number, reviewerId: string, said: Partial<Rating> = {}): Rating => ({
  ...{ statementId: `s${statement}`, reviewerId, value: 'verified', factuality: null, techniques: [] },
  ...said,
})
const framed = (factuality: Rating['factuality'], techniques: Rating['techniques'] = []) =>
  ({ value: 'propaganda-framed', factuality, techniques }) as const

const ratings: Rating[] = [
  ...[say(1, 'ana'), say(1, 'ben')],
  ...[say(2, 'ana'), say(2, 'ben', { value: 'disputed' })],
  ...[say(3, 'ana', framed('verified', ['Doubt'])), say(3, 'ben')],
  ...[say(4, 'ana', { value: 'not-a-claim' }), say(4, 'ben', { value: 'cannot-be-checked' })],
  ...[say(5, 'ana', framed('not-assessed', ['Doubt'])), say(5, 'ben', framed('disputed', ['Doubt']))],
  say(6, 'cas'),
]
const report = describeAgreement(ratings)
const measure = (name: string) => report.measured.find((each) => each.name === name)

describe('agreement', () => {
  it('is of the tag, of factuality, of framing, of setting aside, and of each technique that was seen', () => {
    expect(report.measured.map(({ name }) => name)).toEqual([
      'tag',
      'factuality',
      'framing',
      'set-aside',
      'Doubt',
    ])
  })

  it('takes set-asides for one and the same, whatever their reason', () => {
    expect(measure('tag')).toMatchObject({ statements: 5, ratings: 10, percent: 0.6 })
    expect(measure('set-aside')?.percent).toBe(1)
  })

  it('finds factuality under either tag, and counts what is left out', () => {
    expect(measure('factuality')).toMatchObject({
      statements: 3,
      percent: 2 / 3,
      leftOut: { saidOnce: 2, notSaid: 1, otherNumber: 0 },
    })
  })

  it('takes whoever saw a technique for somebody who saw framing', () => {
    const [, , framing] = report.measured
    expect(framing).toMatchObject({ name: 'framing', statements: 5, percent: 0.8 })
  })

  it('is given for each two who share statements, with what each said', () => {
    expect(report.pairs.map(({ one, other, statements }) => [one, other, statements])).toEqual([
      ['ana', 'ben', 5],
    ])
    expect(report.pairs[0]?.confusion).toEqual([
      [1, 1, 0, 0],
      [0, 0, 0, 0],
      [1, 0, 1, 0],
      [0, 0, 0, 1],
    ])
  })

  it('says nothing where nobody shares a statement', () => {
    const { measured, pairs } = describeAgreement([say(1, 'ana'), say(2, 'ben')])
    expect(pairs).toEqual([])
    expect(measured[0]).toMatchObject({
      alpha: { defined: false, because: 'no-pairs' },
      interval: null,
      percent: null,
      leftOut: { saidOnce: 2 },
    })
  })
})

import { describeAgreement } from '@assay/review'
import { expect, it } from 'vitest'
import { parseCsv } from './parse-csv.test-support.ts'
import { writeAgreementCsv } from './write-agreement-csv.ts'

const say = (statementId: string, reviewerId: string, value: 'verified' | 'disputed') => {
  return { statementId, reviewerId, value, factuality: null, techniques: [] }
}
const reviewers = [
  { personId: 'a', name: 'Ana Lind' },
  { personId: 'b', name: null },
]

it('agreement as CSV has a row for each measure and each two reviewers, and says what is undefined', () => {
  const ratings = [say('1', 'a', 'verified'), say('1', 'b', 'verified'), say('2', 'a', 'verified')]
  const [header = [], ...rows] = parseCsv(
    writeAgreementCsv({
      ...describeAgreement([...ratings, say('2', 'b', 'disputed'), say('3', 'a', 'disputed')]),
      reviewers,
    }),
  )
  const cell = (row: readonly string[] | undefined, name: string) => row?.[header.indexOf(name)]
  expect(rows.map(([measure]) => measure)).toEqual(['tag', 'factuality', 'framing', 'set-aside', 'tag'])
  expect(rows.every(({ length }) => length === header.length)).toBe(true)
  const [tag, , framing, , pair] = rows
  expect(cell(tag, 'statements')).toBe('2')
  expect(cell(tag, 'percent')).toBe('0.5')
  expect(Number(cell(tag, 'alpha'))).toBeCloseTo(0, 10)
  expect(cell(tag, 'left_out_said_once')).toBe('1')
  expect(cell(framing, 'alpha')).toBe('undefined: one-category')
  expect([cell(pair, 'reviewer'), cell(pair, 'other_reviewer')]).toEqual(['Ana Lind', 'b'])
  expect(cell(pair, 'cohen_kappa')).toBe('0')
})

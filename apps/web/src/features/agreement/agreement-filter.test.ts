import { expect, it } from 'vitest'
import { agreementQuery, readAgreementFilter, writeAgreementFilter } from './agreement-filter.ts'

it('an address says whose agreement is shown, and is written as it was read', () => {
  const address = 'article=a1&from=2026-03-01&to=2026-03-31&one=p1&other=p2'
  const filter = readAgreementFilter(new URLSearchParams(address))
  expect(filter).toEqual({ articleId: 'a1', from: '2026-03-01', until: '2026-03-31', one: 'p1', other: 'p2' })
  expect(writeAgreementFilter(filter).toString()).toBe(address)
})

it('the last day is asked for whole, in the reader’s own zone', () => {
  const filter = readAgreementFilter(new URLSearchParams('from=2026-03-01&to=2026-03-01'))
  expect(agreementQuery('w', filter, 'Pacific/Auckland')).toEqual({
    ...{ workspaceId: 'w', articleId: null },
    ...{ since: '2026-02-28T11:00:00.000Z', until: '2026-03-01T11:00:00.000Z' },
  })
})

it('what is no day and no id counts as not given', () => {
  const filter = readAgreementFilter(new URLSearchParams('from=spring&article=a%20b'))
  expect(filter).toMatchObject({ from: null, articleId: null })
})

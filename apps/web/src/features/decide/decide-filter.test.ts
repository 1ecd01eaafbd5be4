import { expect, it } from 'vitest'
import { readDecideFilter, writeDecideFilter } from './decide-filter.ts'

it('an address says what is decided, and is written as it was read', () => {
  const address = 'article=a1&q=harbour&show=agreed&statement=s1'
  const filter = readDecideFilter(new URLSearchParams(address))
  expect(filter).toEqual({ articleId: 'a1', search: 'harbour', state: 'agreed', statementId: 's1' })
  expect(writeDecideFilter(filter).toString()).toBe(address)
})

it('an address that says nothing means all that is contested', () => {
  const filter = readDecideFilter(new URLSearchParams())
  expect(filter).toEqual({ articleId: null, search: '', state: 'contested', statementId: null })
  expect(writeDecideFilter(filter).toString()).toBe('')
})

it('what no filter understands counts as not given', () => {
  const filter = readDecideFilter(new URLSearchParams('show=decided&article=a%20b'))
  expect(filter).toMatchObject({ state: 'contested', articleId: null })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  articleSorts,
  everyArticle,
  isFiltered,
  readArticleFilter,
  writeArticleFilter,
} from './article-filter.ts'

describe('the filter of the list in the address', () => {
  it('comes back as it was written', () => {
    const filter = fc.record({
      search: fc.string({ maxLength: 200 }).map((text) => text.trim()),
      status: fc.constantFrom(null, 'draft' as const, 'in-review' as const, 'finished' as const),
      forMe: fc.constantFrom(null, 'yes' as const),
      state: fc.constantFrom(null, 'open' as const, 'contested' as const),
      verdict: fc.constantFrom(null, 'set-aside' as const, 'propaganda-framed' as const),
      publisher: fc.option(fc.string({ minLength: 1, maxLength: 300 })),
      language: fc.constantFrom(null, 'ru', 'en'),
      sort: fc.constantFrom(...articleSorts),
    })
    fc.assert(
      fc.property(filter, (given) => {
        const address = new URLSearchParams(writeArticleFilter(given).toString())
        expect(readArticleFilter(address)).toEqual(given)
      }),
    )
  })

  it('takes what no filter understands as not given', () => {
    expect(readArticleFilter(new URLSearchParams('state=blue&status=merged&sort=best&mine=no&x=1'))).toEqual(
      everyArticle,
    )
    expect(isFiltered({ ...everyArticle, sort: 'left' })).toBe(false)
    expect(isFiltered({ ...everyArticle, forMe: 'yes' })).toBe(true)
  })
})

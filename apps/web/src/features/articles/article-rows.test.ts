import { describe, expect, it } from 'vitest'
import { type ListedArticle, withArticles } from './article-rows.ts'

const article = (id: string, minute: number, headline = id): ListedArticle => ({
  id,
  captureId: 'c',
  headline,
  opening: null,
  publisher: null,
  publishedAt: null,
  language: 'en',
  status: 'in-review',
  createdAt: new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString(),
  strip: [],
  reviewerIds: [],
  foundId: null,
})

const pagesOf = (...groups: ListedArticle[][]) => ({
  pages: groups.map((articles, index) => {
    const last = articles.at(-1)
    const isEnd = index === groups.length - 1
    return {
      articles,
      reviewers: [],
      position: 0,
      next: isEnd || last === undefined ? null : { key: last.createdAt, id: last.id },
    }
  }),
  pageParams: groups.map(() => null),
})

const idsOf = (data: { pages: { articles: ListedArticle[] }[] }) =>
  data.pages.map((page) => page.articles.map(({ id }) => id))
const rows = (...articles: ListedArticle[]) => ({ articles, reviewers: [] })

describe('articles read anew', () => {
  const data = pagesOf([article('d', 40), article('c', 30)], [article('b', 20), article('a', 10)])

  it('replace their row and leave every other as it is', () => {
    const next = withArticles(data, {
      asked: new Set(['b']),
      rows: rows(article('b', 20, 'new')),
      sort: 'latest',
    })
    expect(next.pages[1]?.articles[0]?.headline).toBe('new')
    expect(next.pages[0]).toBe(data.pages[0])
    expect(next.pages[1]?.articles[1]).toBe(data.pages[1]?.articles[1])
  })

  it('go where the filter no longer lets them through', () => {
    expect(idsOf(withArticles(data, { asked: new Set(['c']), rows: rows(), sort: 'latest' }))).toEqual([
      ['d'],
      ['b', 'a'],
    ])
  })

  it('come in their place by time', () => {
    const added = rows(article('e', 50), article('between', 25), article('first', 1))
    const next = withArticles(data, {
      ...{ asked: new Set(['e', 'between', 'first']), rows: added, sort: 'latest' as const },
    })
    expect(idsOf(next)).toEqual([
      ['e', 'd', 'c'],
      ['between', 'b', 'a', 'first'],
    ])
  })

  it('come in their place by what the list is sorted by', () => {
    const left = (count: number) =>
      Array.from({ length: count }, () => ({ state: 'open', verdict: null }) as const)
    const of = (id: string, count: number) => ({ ...article(id, 1), strip: left(count) })
    const sorted = pagesOf([of('many', 9), of('some', 5)], [of('few', 2)])
    const added = [of('most', 12), of('more', 6), { ...of('draft', 20), status: 'draft' as const }]
    const asked = new Set(added.map(({ id }) => id))
    expect(idsOf(withArticles(sorted, { asked, rows: rows(...added), sort: 'left' }))).toEqual([
      ['most', 'many', 'more', 'some'],
      ['few', 'draft'],
    ])
    const fromOldest = pagesOf([article('a', 10)], [article('c', 30)])
    const fresh = { asked: new Set(['b']), rows: rows(article('b', 20)), sort: 'oldest' as const }
    expect(idsOf(withArticles(fromOldest, fresh))).toEqual([['a'], ['b', 'c']])
  })

  it('wait for their page where it is not loaded', () => {
    const part = { ...data, pages: data.pages.slice(0, 1) }
    expect(
      idsOf(withArticles(part, { asked: new Set(['x']), rows: rows(article('x', 5)), sort: 'latest' })),
    ).toEqual([['d', 'c']])
  })

  it('bring the names of new reviewers', () => {
    const reviewers = [{ personId: 'p', name: 'Ada' }]
    const next = withArticles(data, {
      asked: new Set(['b']),
      rows: { articles: [article('b', 20)], reviewers },
      sort: 'latest',
    })
    expect(next.pages[0]?.reviewers).toEqual(reviewers)
  })
})

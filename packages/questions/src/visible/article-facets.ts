import { typedSql } from '@assay/db'
import { type ArticleFilter, everyArticle, filteredArticles } from './filtered-articles.ts'
import type { Sight } from './sight.ts'

type Choices = { value: string; count: number }[]

/** Counts the articles that stand by everything the list filters by, the most frequent choice first. */
export async function readArticleFacets(sight: Sight) {
  const live = () => sight.articles().where('a.status', 'not in', ['merged', 'dropped'])
  const articles = await live()
    .groupBy(['a.status', 'a.publisher', 'a.language'])
    .select(['a.status', 'a.publisher', 'a.language', typedSql<number>`count(*)::int`.as('count')])
    .execute()
  // Each article once for each way in which statements of it stand: counted here, since no two of them add up there.
  const cut = await live()
    .innerJoin('statement as s', 's.articleId', 'a.id')
    .where('s.retired', '=', false)
    .distinct()
    .select(['a.id', 's.state', 's.verdict'])
    .execute()
  const finished = await countArticles(sight, { status: 'finished' })
  const decided = cut.filter(({ state }) => state !== 'needs-review')
  return {
    statuses: sumUp([
      ...articles.map(({ status, count }): Counted => [status, count]),
      ['in-review', -finished],
      ['finished', finished],
    ]),
    forMe: await countArticles(sight, { forMe: true }),
    states: sumUp(onceEach(cut.map(({ id, state }) => [id, state]))),
    verdicts: sumUp(onceEach(decided.map(({ id, verdict }) => [id, verdict]))),
    publishers: sumUp(articles.map(({ publisher, count }) => [publisher, count])),
    languages: sumUp(articles.map(({ language, count }) => [language, count])),
  }
}

async function countArticles(sight: Sight, filter: Partial<ArticleFilter>): Promise<number> {
  const counted = filteredArticles(sight, { ...everyArticle, ...filter }).select(
    typedSql<number>`count(*)::int`.as('count'),
  )
  return (await counted.executeTakeFirstOrThrow()).count
}

type Counted = readonly [value: string | null, count: number]

/** One for each article and value, however often they come together. */
function onceEach(pairs: readonly (readonly [articleId: string, value: string | null])[]): Counted[] {
  const valuesOf = new Map<string, Set<string | null>>()
  for (const [articleId, value] of pairs) {
    valuesOf.set(articleId, (valuesOf.get(articleId) ?? new Set()).add(value))
  }
  return [...valuesOf.values()].flatMap((values) => [...values].map((value): Counted => [value, 1]))
}

function sumUp(counted: readonly Counted[]): Choices {
  const sums = new Map<string, number>()
  for (const [value, count] of counted) if (value !== null) sums.set(value, (sums.get(value) ?? 0) + count)
  return [...sums]
    .flatMap(([value, count]) => (count === 0 ? [] : { value, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

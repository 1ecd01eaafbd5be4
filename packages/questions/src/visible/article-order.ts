import { anyOf, type ExpressionBuilder, type Tables, typedSql } from '@assay/db'
import { instantSchema, unsettledStates } from '@assay/review'
import { z } from 'zod'
import type { Sight } from './sight.ts'

/** How the list can be sorted: by import, by the day of publication, or by how many statements are left to do. */
export const articleSorts = ['latest', 'oldest', 'published', 'left'] as const
export type ArticleSort = (typeof articleSorts)[number]

/** The article after which the list goes on: what it is sorted by, as the row says it, and its id. */
export type ArticlePlace = { key: string; id: string }

type OfArticles = ExpressionBuilder<Tables & { a: Tables['article'] }, 'a'>

const moment = instantSchema.transform((time) => new Date(time))

/** What each sort goes by, and how its key is read. Articles that are alike there follow by their ids. */
const orders = {
  latest: { direction: 'desc', key: (eb: OfArticles) => eb.ref('a.createdAt'), read: moment },
  oldest: { direction: 'asc', key: (eb: OfArticles) => eb.ref('a.createdAt'), read: moment },
  published: {
    direction: 'desc',
    key: (eb: OfArticles) => eb.fn.coalesce('a.publishedAt', typedSql<string>`''`),
    read: z.string().max(64),
  },
  left: {
    direction: 'desc',
    key: (eb: OfArticles) => countLeft(eb),
    read: z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number),
  },
} as const

/** Whether a place is one in a list that is sorted so. */
export const isPlaceIn = (sort: ArticleSort, { key }: ArticlePlace): boolean =>
  orders[sort].read.safeParse(key).success

type ArticleQuery = ReturnType<Sight['articles']>

/** Sorts articles, and leaves out what stands before a place or is the article there. */
export function inOrder(query: ArticleQuery, sort: ArticleSort, after: ArticlePlace | null): ArticleQuery {
  const { direction, key, read } = orders[sort]
  const sorted = query.orderBy((eb) => key(eb), direction).orderBy('a.id', direction)
  if (after === null) return sorted
  return sorted.where((eb) => {
    const compared = typedSql.raw(direction === 'asc' ? '>' : '<')
    return typedSql<boolean>`(${key(eb)}, a.id) ${compared} (${read.parse(after.key)}, ${after.id})`
  })
}

/** How many statements of an article that is under review are not settled. */
function countLeft(eb: OfArticles) {
  return eb
    .selectFrom('statement as s')
    .whereRef('s.articleId', '=', 'a.id')
    .where('a.status', '=', 'in-review')
    .where('s.retired', '=', false)
    .where('s.state', '=', anyOf(unsettledStates))
    .select((count) => count.fn.countAll<number>().as('left'))
}

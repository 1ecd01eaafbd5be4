import { anyOf, typedSql } from '@assay/db'
import { articleStatuses, statementStates, verdictSchema } from '@assay/review'
import { z } from 'zod'
import { type ArticlePlace, type ArticleSort, inOrder } from './article-order.ts'
import { type ArticleFilter, filteredArticles, firstFound } from './filtered-articles.ts'
import { openingOf } from './opening.ts'
import type { Sight } from './sight.ts'

const storedSchema = z.array(
  z.object({
    id: z.string(),
    captureId: z.string(),
    headline: z.string().nullable(),
    opening: z.string().nullable(),
    publisher: z.string().nullable(),
    publishedAt: z.string().nullable(),
    language: z.string(),
    status: z.enum(articleStatuses),
    createdAt: z.date(),
    strip: z.array(z.tuple([z.enum(statementStates), verdictSchema.nullable()])),
    reviewerIds: z.array(z.string()),
    foundId: z.string().nullable(),
  }),
)
type ListedArticle = z.infer<typeof storedSchema>[number]

type Wanted = {
  filter: ArticleFilter
  /** Those with these ids, or those that follow after a place in the list. */
  only: { ids: readonly string[] } | { after: ArticlePlace | null }
  sort: ArticleSort
  limit: number
}

/** Reads articles, each with how its statements stand in reading order, and who assessed them. */
export async function readListedArticles(
  sight: Sight,
  { filter, only, sort, limit }: Wanted,
): Promise<ListedArticle[]> {
  const articles = filteredArticles(sight, filter)
  const query =
    'ids' in only
      ? inOrder(articles.where('a.id', '=', anyOf(only.ids)), sort, null)
      : inOrder(articles, sort, only.after)
  const rows = await query
    .select(['a.id', 'a.captureId', 'a.headline', 'a.publisher', 'a.publishedAt', 'a.language', 'a.status'])
    .select('a.createdAt')
    .select((eb) => [
      openingOf(eb),
      eb
        .selectFrom('statement as s')
        .whereRef('s.articleId', '=', 'a.id')
        .where('s.retired', '=', false)
        .select(stripOf)
        .as('strip'),
      typedSql<string[]>`array(${eb
        .selectFrom('assessment as x')
        .whereRef('x.articleId', '=', 'a.id')
        .where('x.standing', '=', true)
        .select('x.reviewerId')
        .distinct()})`.as('reviewerIds'),
      firstFound(eb, sight, filter).as('foundId'),
    ])
    .limit(limit)
    .execute()
  return storedSchema.parse(rows)
}

/** State and verdict alone, in a list for each statement: an article can have thousands. */
const stripOf = typedSql<
  unknown[]
>`coalesce(jsonb_agg(jsonb_build_array(s.state, s.verdict) order by s.start), '[]')`.as('strip')

import { anyOf, type ExpressionBuilder, type Tables, typedSql } from '@assay/db'
import {
  articleStatuses,
  filterValueSchema,
  searchSchema,
  statementStates,
  verdictSchema,
} from '@assay/review'
import { z } from 'zod'
import { holds } from './folded.ts'
import { openingOf } from './opening.ts'
import type { Sight } from './sight.ts'

/** Filters of the list of articles; null means any. `search` looks in headline, publisher and statements. */
export const articleFilterSchema = z.object({
  search: searchSchema,
  status: z.enum(['draft', 'in-review', 'dropped']).nullable(),
  /** Articles with at least one statement in this state. */
  state: z.enum(statementStates).nullable(),
  /** Articles with at least one statement whose assessments all say this; not where it needs review since. */
  verdict: verdictSchema.nullable(),
  publisher: filterValueSchema.nullable(),
  language: filterValueSchema.nullable(),
})
type ArticleFilter = z.infer<typeof articleFilterSchema>

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
  }),
)
type ListedArticle = z.infer<typeof storedSchema>[number]

type Wanted = {
  filter: ArticleFilter
  /** Those with these ids, or those that follow after a place in the list. */
  only: { ids: readonly string[] } | { after: { createdAt: Date; id: string } | null }
  limit: number
}

/** Reads articles, latest first, each with how its statements stand in reading order and who assessed them. */
export async function readListedArticles(
  sight: Sight,
  { filter, only, limit }: Wanted,
): Promise<ListedArticle[]> {
  let query = conditions(sight.articles().where('a.status', '<>', 'merged'), filter)
  if ('ids' in only) query = query.where('a.id', '=', anyOf(only.ids))
  else if (only.after !== null) {
    const { createdAt, id } = only.after
    query = query.where((eb) => eb(eb.refTuple('a.createdAt', 'a.id'), '<', eb.tuple(createdAt, id)))
  }
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
    ])
    .orderBy('a.createdAt', 'desc')
    .orderBy('a.id', 'desc')
    .limit(limit)
    .execute()
  return storedSchema.parse(rows)
}

/** State and verdict alone, in a list for each statement: an article can have thousands. */
const stripOf = typedSql<
  unknown[]
>`coalesce(jsonb_agg(jsonb_build_array(s.state, s.verdict) order by s.start), '[]')`.as('strip')

type ArticleQuery = ReturnType<Sight['articles']>

function conditions(articles: ArticleQuery, filter: ArticleFilter): ArticleQuery {
  const { search, status, publisher, language, state, verdict } = filter
  let query =
    status === null ? articles.where('a.status', '<>', 'dropped') : articles.where('a.status', '=', status)
  if (publisher !== null) query = query.where('a.publisher', '=', publisher)
  if (language !== null) query = query.where('a.language', '=', language)
  if (state !== null) {
    query = query.where((eb) => eb.exists(statementsOf(eb).where('s.state', '=', state)))
  }
  if (verdict !== null) {
    query = query.where((eb) =>
      eb.exists(statementsOf(eb).where('s.verdict', '=', verdict).where('s.state', '<>', 'needs-review')),
    )
  }
  if (search === '') return query
  return query.where((eb) =>
    eb.or([
      holds('a.headline', search),
      holds('a.publisher', search),
      eb.exists(
        statementsOf(eb)
          .innerJoin('statementText as t', (join) =>
            join.onRef('t.statementId', '=', 's.id').onRef('t.version', '=', 's.version'),
          )
          .where(holds('t.text', search)),
      ),
    ]),
  )
}

type OfArticles = ExpressionBuilder<Tables & { a: Tables['article'] }, 'a'>

/** The statements that stand in an article, for a condition on it. */
const statementsOf = (eb: OfArticles) =>
  eb
    .selectFrom('statement as s')
    .whereRef('s.articleId', '=', 'a.id')
    .where('s.retired', '=', false)
    .select('s.id')

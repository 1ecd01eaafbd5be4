import { anyOf, type ExpressionBuilder, type Tables, typedSql } from '@assay/db'
import {
  filterValueSchema,
  memberOf,
  type StatementState,
  searchSchema,
  statementStates,
  unsettledStates,
  type Verdict,
  verdictSchema,
} from '@assay/review'
import { z } from 'zod'
import { holds } from './folded.ts'
import type { Sight } from './sight.ts'

/** Filters of the list of articles; null means any. `search` looks in headline, publisher and statements. */
export const articleFilterSchema = z.object({
  search: searchSchema,
  /** `finished`: under review, and every statement is settled; `in-review` leaves these out. */
  status: z.enum(['draft', 'in-review', 'finished', 'dropped']).nullable(),
  /** Articles with at least one statement to which whoever looks has something to say. */
  forMe: z.boolean(),
  /** Articles with at least one statement in this state. */
  state: z.enum(statementStates).nullable(),
  /** Articles with at least one statement whose assessments all say this; not where it needs review since. */
  verdict: verdictSchema.nullable(),
  publisher: filterValueSchema.nullable(),
  language: filterValueSchema.nullable(),
})
export type ArticleFilter = z.infer<typeof articleFilterSchema>

export const everyArticle: ArticleFilter = {
  search: '',
  status: null,
  forMe: false,
  state: null,
  verdict: null,
  publisher: null,
  language: null,
}

type OfArticles = ExpressionBuilder<Tables & { a: Tables['article'] }, 'a'>
type ArticleQuery = ReturnType<Sight['articles']>

/** The articles of a sight that a filter lets through. */
export function filteredArticles(sight: Sight, filter: ArticleFilter): ArticleQuery {
  const { search, publisher, language, state, verdict, forMe } = filter
  let query = withStatus(sight.articles().where('a.status', '<>', 'merged'), filter.status)
  if (publisher !== null) query = query.where('a.publisher', '=', publisher)
  if (language !== null) query = query.where('a.language', '=', language)
  if (state !== null) query = query.where((eb) => eb.exists(inState(eb, state)))
  if (verdict !== null) query = query.where((eb) => eb.exists(withVerdict(eb, verdict)))
  if (forMe) query = query.where((eb) => eb.exists(waitingFor(eb, sight)))
  if (search === '') return query
  return query.where((eb) =>
    eb.or([holds('a.headline', search), holds('a.publisher', search), eb.exists(withWords(eb, search))]),
  )
}

function withStatus(articles: ArticleQuery, status: ArticleFilter['status']): ArticleQuery {
  if (status === null) return articles.where('a.status', '<>', 'dropped')
  if (status !== 'in-review' && status !== 'finished') return articles.where('a.status', '=', status)
  return articles.where('a.status', '=', 'in-review').where((eb) => {
    const finished = isFinished(eb)
    return status === 'finished' ? finished : eb.not(finished)
  })
}

/** The statements that stand in an article, for a condition on it. */
const statementsOf = (eb: OfArticles) =>
  eb
    .selectFrom('statement as s')
    .whereRef('s.articleId', '=', 'a.id')
    .where('s.retired', '=', false)
    .select('s.id')

/** Whether an article has statements, and every one of them is settled. */
const isFinished = (eb: OfArticles) =>
  eb.and([
    eb.exists(statementsOf(eb)),
    eb.not(eb.exists(statementsOf(eb).where('s.state', '=', anyOf(unsettledStates)))),
  ])

const inState = (eb: OfArticles, state: StatementState) => statementsOf(eb).where('s.state', '=', state)

const withVerdict = (eb: OfArticles, verdict: Verdict) =>
  statementsOf(eb).where('s.verdict', '=', verdict).where('s.state', '<>', 'needs-review')

const withWords = (eb: OfArticles, search: string) =>
  statementsOf(eb)
    .innerJoin('statementText as t', (join) =>
      join.onRef('t.statementId', '=', 's.id').onRef('t.version', '=', 's.version'),
    )
    .where(holds('t.text', search))

/**
 * The statements to which somebody has something to say: which they have not assessed and too few others have, on
 * which people differ, or whose words are others since.
 */
const waitingFor = (eb: OfArticles, { viewer }: Sight) =>
  statementsOf(eb)
    .where('a.status', '=', 'in-review')
    .where((statement) =>
      statement.or([
        statement('s.state', '=', anyOf(['contested', 'needs-review'])),
        statement.and([
          statement('s.state', '=', anyOf(['open', 'assessed'])),
          statement.not(
            statement.exists(
              statement
                .selectFrom('assessment as o')
                .whereRef('o.statementId', '=', 's.id')
                .where('o.reviewerId', '=', memberOf(viewer)?.personId ?? '')
                .where('o.standing', '=', true)
                .select('o.id'),
            ),
          ),
        ]),
      ]),
    )

/** The first statement by which a filter found an article; null where it looks at none. */
export function firstFound(eb: OfArticles, sight: Sight, { state, verdict, forMe, search }: ArticleFilter) {
  const first = (found: ReturnType<typeof statementsOf>) => found.orderBy('s.start').limit(1)
  if (state !== null) return first(inState(eb, state))
  if (forMe) return first(waitingFor(eb, sight))
  if (verdict !== null) return first(withVerdict(eb, verdict))
  return first(search === '' ? statementsOf(eb).where(typedSql<boolean>`false`) : withWords(eb, search))
}

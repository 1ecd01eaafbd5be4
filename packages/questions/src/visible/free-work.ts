import { anyOf, type ExpressionBuilder, type Tables, typedSql } from '@assay/db'
import { statementStates, verdictSchema } from '@assay/review'
import { z } from 'zod'
import { openingOf } from './opening.ts'
import type { Sight } from './sight.ts'

const freeSchema = z.array(
  z.object({
    articleId: z.string(),
    headline: z.string().nullable(),
    opening: z.string().nullable(),
    publisher: z.string().nullable(),
    language: z.string(),
    statementId: z.string(),
    count: z.coerce.number().int(),
  }),
)
export type FreeArticle = z.infer<typeof freeSchema>[number]

type Looking = { personId: string; quorum: number }
type OfStatements = ExpressionBuilder<Tables & { s: Tables['statement'] }, 's'>

/**
 * What somebody may take of a statement's article: as `freeStatements` says it, but for what was cut anew since it was
 * given to somebody. Whoever takes it is told by the rule itself.
 */
const isFree =
  ({ personId, quorum }: Looking) =>
  (eb: OfStatements) =>
    eb.and([
      eb('s.retired', '=', false),
      eb.not(
        eb.exists(
          eb
            .selectFrom('decision as d')
            .whereRef('d.statementId', '=', 's.id')
            .where('d.standing', '=', true),
        ),
      ),
      eb.not(
        eb.exists(
          eb
            .selectFrom('assessment as o')
            .whereRef('o.statementId', '=', 's.id')
            .where('o.reviewerId', '=', personId)
            .where('o.standing', '=', true),
        ),
      ),
      eb(
        eb
          .selectFrom('assignment as w')
          .whereRef('w.articleId', '=', 's.articleId')
          .where('w.standing', '=', true)
          .where(typedSql<boolean>`(w.statement_ids IS NULL OR w.statement_ids @> to_jsonb(s.id))`)
          .select((count) => count.fn.countAll<number>().as('people')),
        '<',
        quorum,
      ),
    ])

/** The articles of which somebody may take something, the latest first, each with the first statement of that. */
export async function readFreeArticles(
  sight: Sight,
  { limit, ...looking }: Looking & { limit: number },
): Promise<FreeArticle[]> {
  const free = isFree(looking)
  const rows = await sight
    .articles()
    .where('a.status', '=', 'in-review')
    .where((eb) =>
      eb.and([
        eb.not(
          eb.exists(
            eb
              .selectFrom('assignment as m')
              .whereRef('m.articleId', '=', 'a.id')
              .where('m.assigneeId', '=', looking.personId)
              .where('m.standing', '=', true),
          ),
        ),
        eb.exists(eb.selectFrom('statement as s').whereRef('s.articleId', '=', 'a.id').where(free)),
      ]),
    )
    .orderBy('a.createdAt', 'desc')
    .orderBy('a.id', 'desc')
    .limit(limit)
    .select(['a.id as articleId', 'a.headline', 'a.publisher', 'a.language'])
    .select((eb) => [
      openingOf(eb),
      eb
        .selectFrom('statement as s')
        .whereRef('s.articleId', '=', 'a.id')
        .where(free)
        .orderBy('s.start')
        .limit(1)
        .select('s.id')
        .as('statementId'),
      eb
        .selectFrom('statement as s')
        .whereRef('s.articleId', '=', 'a.id')
        .where(free)
        .select((count) => count.fn.countAll().as('count'))
        .as('count'),
    ])
    .execute()
  return freeSchema.parse(rows)
}

const againSchema = z.array(
  z.object({
    statementId: z.string(),
    articleId: z.string(),
    headline: z.string().nullable(),
    language: z.string(),
    text: z.string(),
    state: z.enum(statementStates),
    verdict: verdictSchema.nullable(),
    rejected: z.boolean(),
  }),
)
export type StatementAgain = z.infer<typeof againSchema>[number]

/**
 * The statements that somebody assessed and has to look at once more: others say otherwise, the words are other ones
 * since, or an editor rejected what was said.
 */
export async function readMineAgain(
  sight: Sight,
  { personId, limit }: { personId: string; limit: number },
): Promise<StatementAgain[]> {
  const rows = await sight
    .assessments('workspace')
    .innerJoin('statement as s', 's.id', 'x.statementId')
    .innerJoin('article as a', 'a.id', 's.articleId')
    .innerJoin('statementText as t', (join) =>
      join.onRef('t.statementId', '=', 's.id').onRef('t.version', '=', 's.version'),
    )
    .leftJoin('rejection as j', 'j.assessmentRevisionId', 'r.id')
    .where('x.reviewerId', '=', personId)
    .where('x.standing', '=', true)
    .where('s.retired', '=', false)
    .where('a.status', '=', 'in-review')
    .where((eb) =>
      eb.or([
        eb('s.state', '=', anyOf(['contested', 'needs-review'])),
        eb.and([eb('j.id', 'is not', null), eb('s.state', '<>', 'decided')]),
      ]),
    )
    .orderBy('s.articleId')
    .orderBy('s.start')
    .limit(limit)
    .select(['s.id as statementId', 's.articleId', 'a.headline', 'a.language', 't.text'])
    .select(['s.state', 's.verdict', (eb) => eb('j.id', 'is not', null).as('rejected')])
    .execute()
  return againSchema.parse(rows)
}

import { anyOf, type ExpressionBuilder, type Tables, typedSql } from '@assay/db'
import { idSchema, offsetSchema, personOf, statementStates, verdictSchema } from '@assay/review'
import { z } from 'zod'
import { holds } from './folded.ts'
import type { Sight } from './sight.ts'

/** How a statement stands that somebody may want to decide. */
export const waitingStates = ['contested', 'agreed', 'needs-review', 'assessed'] as const
export type WaitingState = (typeof waitingStates)[number]

/** Where a statement stands in the queue: by its article, and its place in that. */
export const waitingPlaceSchema = z.object({ articleId: idSchema, start: offsetSchema })
type WaitingPlace = z.infer<typeof waitingPlaceSchema>

/** A statement with what stands around it. */
export const waitingRowSchema = z.object({
  statementId: z.string(),
  articleId: z.string(),
  headline: z.string().nullable(),
  publisher: z.string().nullable(),
  language: z.string(),
  text: z.string(),
  kind: z.string(),
  start: z.int(),
  /** Its place among the statements of its article, from 1. */
  number: z.coerce.number().int(),
  /** The words of the statements right before and right after it. */
  before: z.array(z.string()),
  after: z.array(z.string()),
  state: z.enum(statementStates),
  verdict: verdictSchema.nullable(),
  decided: z.boolean(),
  hasOwnWord: z.boolean(),
  hasAssessed: z.boolean(),
})

type WaitingQuery = { articleId: string | null; search: string }

/** The statements under review that an article and a search let through, with their words. */
function within(sight: Sight, { articleId, search }: WaitingQuery) {
  const all = sight
    .statements()
    .innerJoin('article as a', 'a.id', 's.articleId')
    .innerJoin('statementText as t', (join) =>
      join.onRef('t.statementId', '=', 's.id').onRef('t.version', '=', 's.version'),
    )
    .where('s.retired', '=', false)
    .where('a.status', '=', 'in-review')
  const ofArticle = articleId === null ? all : all.where('s.articleId', '=', articleId)
  if (search === '') return ofArticle
  return ofArticle.where((eb) => eb.or([holds('t.text', search), holds('a.headline', search)]))
}

/** The statements after a place that stand so, article after article in reading order. */
export async function readWaiting(
  sight: Sight,
  query: WaitingQuery & { state: WaitingState; after: WaitingPlace; limit: number },
): Promise<z.infer<typeof waitingRowSchema>[]> {
  const { state, after, limit } = query
  const personId = personOf(sight.viewer)
  const rows = await within(sight, query)
    .where('s.state', '=', state)
    .where((eb) =>
      eb(
        eb.refTuple('s.articleId', 's.start'),
        '>',
        eb.tuple(after.articleId, eb.cast<number>(eb.val(after.start), 'integer')),
      ),
    )
    .orderBy('s.articleId')
    .orderBy('s.start')
    .limit(limit)
    .select(['s.id as statementId', 's.articleId', 'a.headline', 'a.publisher', 'a.language', 't.text'])
    .select(['s.kind', 's.start', 's.state', 's.verdict'])
    .select((eb) => [
      neighbours(eb)
        .whereRef('n.start', '<=', 's.start')
        .select((count) => count.fn.countAll().as('count'))
        .as('number'),
      typedSql<string[]>`array(${neighbours(eb)
        .whereRef('n.start', '<', 's.start')
        .orderBy('n.start', 'desc')
        .limit(2)
        .select('w.text')})`.as('before'),
      typedSql<string[]>`array(${neighbours(eb)
        .whereRef('n.start', '>', 's.start')
        .orderBy('n.start')
        .limit(2)
        .select('w.text')})`.as('after'),
      eb.exists(standingDecision(eb)).as('decided'),
      eb.exists(wordsOf(eb, personId).where('o.standing', '=', true)).as('hasOwnWord'),
      eb.exists(wordsOf(eb, personId)).as('hasAssessed'),
    ])
    .execute()
  return z
    .array(waitingRowSchema)
    .parse(rows)
    .map((row) => ({ ...row, before: row.before.toReversed() }))
}

type OfStatements = ExpressionBuilder<Tables & { s: Tables['statement'] }, 's'>

/** The statements that stand in the same article, with their words. */
const neighbours = (eb: OfStatements) =>
  eb
    .selectFrom('statement as n')
    .innerJoin('statementText as w', (join) =>
      join.onRef('w.statementId', '=', 'n.id').onRef('w.version', '=', 'n.version'),
    )
    .whereRef('n.articleId', '=', 's.articleId')
    .where('n.retired', '=', false)

const standingDecision = (eb: OfStatements) =>
  eb
    .selectFrom('decision as d')
    .whereRef('d.statementId', '=', 's.id')
    .where('d.standing', '=', true)
    .select('d.id')

const wordsOf = (eb: OfStatements, personId: string | null) =>
  eb
    .selectFrom('assessment as o')
    .whereRef('o.statementId', '=', 's.id')
    .where('o.reviewerId', '=', personId ?? '')
    .select('o.id')

/** How many statements stand in each of these ways. */
export async function countWaiting(sight: Sight, query: WaitingQuery): Promise<Record<WaitingState, number>> {
  const rows = await within(sight, query)
    .where('s.state', '=', anyOf(waitingStates))
    .groupBy('s.state')
    .select(['s.state', (eb) => eb.fn.countAll().as('count')])
    .execute()
  const counts = z
    .array(z.object({ state: z.enum(waitingStates), count: z.coerce.number().int() }))
    .parse(rows)
  const countOf = new Map(counts.map(({ state, count }) => [state, count]))
  return {
    contested: countOf.get('contested') ?? 0,
    agreed: countOf.get('agreed') ?? 0,
    'needs-review': countOf.get('needs-review') ?? 0,
    assessed: countOf.get('assessed') ?? 0,
  }
}

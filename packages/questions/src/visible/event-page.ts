import type { ExpressionBuilder, Tables } from '@assay/db'
import type { EventType } from '@assay/review'
import { holds } from './folded.ts'
import type { Sight } from './sight.ts'

type Filter = {
  personId: string | null
  articleId: string | null
  statementId: string | null
  type: EventType | null
  since: string | null
  until: string | null
  /** Words of the texts that an event carries, of its statement or of its article's headline; empty for any. */
  search: string
}

type Wanted = { filter: Filter; before: { at: Date; id: string } | null; limit: number }

/**
 * Finds a page of events, latest first. It is found by ids alone: where the planner has no statistics yet (an embedded
 * database gathers none by itself) it may sort all that fits, and that must not carry the data along.
 */
export async function findEventPage(sight: Sight, { filter, before, limit }: Wanted): Promise<string[]> {
  const { personId, articleId, statementId, type, since, until, search } = filter
  let query = sight.events()
  if (personId !== null) query = query.where('e.actorId', '=', personId)
  if (articleId !== null) query = query.where('e.articleId', '=', articleId)
  if (statementId !== null) query = query.where('e.statementId', '=', statementId)
  if (type !== null) query = query.where('e.type', '=', type)
  if (since !== null) query = query.where('e.at', '>=', new Date(since))
  if (until !== null) query = query.where('e.at', '<', new Date(until))
  if (search !== '') query = query.where((eb) => eb.or(withWords(sight, eb, search)))
  if (before !== null) {
    query = query.where((eb) => eb(eb.refTuple('e.at', 'e.id'), '<', eb.tuple(before.at, before.id)))
  }
  const rows = await query
    .orderBy('e.at', 'desc')
    .orderBy('e.id', 'desc')
    .limit(limit)
    .select('e.id')
    .execute()
  return rows.map(({ id }) => id)
}

type OfEvents = ExpressionBuilder<Tables & { e: Tables['event'] }, 'e'>

/** Where the words of an event are looked for. */
const withWords = (sight: Sight, eb: OfEvents, search: string) => [
  eb('e.id', 'in', sight.eventTexts().where(holds('w.text', search)).select('q.eventId')),
  eb(
    'e.statementId',
    'in',
    sight
      .statements()
      .innerJoin('statementText as t', 't.statementId', 's.id')
      .where(holds('t.text', search))
      .select('s.id'),
  ),
  eb('e.articleId', 'in', sight.articles().where(holds('a.headline', search)).select('a.id')),
]

import { anyOf } from '@assay/db'
import { absorbingTypes, type PastScope, typesThatCount } from '@assay/review'
import { readPlacedEvents } from './events.ts'
import type { Sight } from './sight.ts'

/** One event by its place in the log. */
export type TrackedEvent = { position: number; id: string }

type Wanted = {
  /** The article that is meant or that the statement belongs to, and every one whose statements came into it. */
  articleIds: readonly string[]
  /** Null where a whole article is meant. */
  statementId: string | null
  scope: PastScope
}

/**
 * Finds the events that made an article or a statement what it is, in the order of their positions: its own, those of
 * the articles that became part of it, and those by which it or one of them became part of another.
 */
export async function findTrackedEvents(
  sight: Sight,
  { articleIds, statementId, scope }: Wanted,
): Promise<TrackedEvent[]> {
  const placed = (events: ReturnType<Sight['events']>) =>
    events.innerJoin('ledgerEntry as l', 'l.eventId', 'e.id').select(['l.position', 'e.id']).execute()
  const ofArticles = sight.events().where('e.articleId', '=', anyOf(articleIds))
  const found =
    statementId === null
      ? await placed(ofArticles)
      : [
          ...(await placed(sight.events().where('e.statementId', '=', statementId))),
          ...(await placed(ofArticles.where('e.statementId', 'is', null))),
        ]
  found.push(...(await findAbsorbing(sight, articleIds)), ...(await placed(aboutNone(sight, scope))))
  const byId = new Map(found.map((each) => [each.id, each]))
  return [...byId.values()].toSorted((a, b) => a.position - b.position)
}

/** Events about no one article that change what a scope keeps, as a policy changes what counts as agreement. */
const aboutNone = (sight: Sight, scope: PastScope) =>
  sight
    .events()
    .where('e.type', '=', anyOf(typesThatCount(scope)))
    .where('e.articleId', 'is', null)
    .where('e.statementId', 'is', null)

/** The events by which other articles took some in. */
async function findAbsorbing(sight: Sight, articleIds: readonly string[]): Promise<TrackedEvent[]> {
  const merged = await sight
    .articles()
    .where('a.id', '=', anyOf(articleIds))
    .where('a.mergedIntoId', 'is not', null)
    .select(['a.id', 'a.mergedIntoId'])
    .execute()
  const into = merged.flatMap(({ mergedIntoId }) => mergedIntoId ?? [])
  if (into.length === 0) return []
  const candidates = await sight
    .events()
    .where('e.articleId', '=', anyOf(into))
    .where('e.type', '=', anyOf(absorbingTypes))
    .innerJoin('ledgerEntry as l', 'l.eventId', 'e.id')
    .select(['l.position', 'e.id'])
    .execute()
  const events = await readPlacedEvents(sight, { ids: candidates.map(({ id }) => id) })
  const known = new Set(articleIds)
  const absorbing = new Set(
    events.filter(({ data }) => 'mergedId' in data && known.has(data.mergedId)).map(({ id }) => id),
  )
  return candidates.filter(({ id }) => absorbing.has(id))
}

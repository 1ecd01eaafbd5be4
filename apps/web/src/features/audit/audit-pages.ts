import type { InfiniteData } from '@tanstack/react-query'
import type { AuditEntry, EventPage } from '../history/audit-entry.ts'
import type { AuditQuery } from './audit-filter.ts'

type FeedItem = {
  type: string
  at: string
  actorId: string | null
  articleId: string | null
  statementId: string | null
}
type Pages<Param> = InfiniteData<EventPage, Param>

const isLater = (one: AuditEntry, other: AuditEntry): number =>
  one.at === other.at ? (one.id < other.id ? 1 : -1) : one.at < other.at ? 1 : -1

/**
 * The pages with the newest page read anew put on top. Entries that did not change keep their identity.
 * Null where so much happened meanwhile that the two do not meet: then all is read from the start.
 */
export function withNewest<Param>(data: Pages<Param>, newest: EventPage): Pages<Param> | null {
  const [first, ...rest] = data.pages
  if (first === undefined) return null
  const known = new Map(first.entries.map((entry) => [entry.id, entry]))
  const meets = newest.next === null || newest.entries.some(({ id }) => known.has(id))
  if (!meets) return null
  const fresh = newest.entries.filter((entry) => {
    const before = known.get(entry.id)
    return before === undefined || before.position !== entry.position
  })
  if (fresh.length === 0) return data
  const replaced = new Set(fresh.map(({ id }) => id))
  const later = new Set(rest.flatMap((page) => page.entries.map(({ id }) => id)))
  const entries = [...fresh, ...first.entries.filter(({ id }) => !replaced.has(id))]
    .filter(({ id }) => !later.has(id))
    .sort(isLater)
  return { ...data, pages: [{ ...first, entries, position: newest.position }, ...rest] }
}

/** Whether an event of the feed is one that the filter lets through. It says no words: a search looks back only. */
export function isWanted(query: AuditQuery, item: FeedItem): boolean {
  return (
    query.search === '' &&
    (query.personId === null || query.personId === item.actorId) &&
    (query.articleId === null || query.articleId === item.articleId) &&
    (query.statementId === null || query.statementId === item.statementId) &&
    (query.type === null || query.type === item.type) &&
    (query.since === null || item.at >= query.since) &&
    (query.until === null || item.at < query.until)
  )
}

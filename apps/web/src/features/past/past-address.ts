import { z } from 'zod'

/** A moment as the API is asked for it: after the event at a position, at a time, or, as null, now. */
export type Instant = { position: number } | { time: string } | null

export type PastAddress = {
  articleId: string | null
  statementId: string | null
  /** The moment looked at. */
  at: Instant
  /** Two moments to compare; `from` is undefined until one is chosen. */
  from: Instant | undefined
  to: Instant
}

const idSchema = z.string().min(1).max(64).nullable().catch(null)
const timeSchema = z.iso.datetime()

/** Before the first event of the log. */
export const beginning: Instant = { position: -1 }
const beginningWord = 'start'

/** Reads a moment from an address: the number of an event, a time, or the beginning. */
function readInstant(text: string | null): Instant {
  if (text === beginningWord) return beginning
  if (text !== null && /^\d{1,9}$/.test(text)) return { position: Number(text) }
  const time = timeSchema.safeParse(text)
  return time.success ? { time: time.data } : null
}

/** Writes a moment for an address; now is left out. */
function writeInstant(instant: Instant): string | null {
  if (instant === null) return null
  if ('time' in instant) return instant.time
  return instant.position < 0 ? beginningWord : String(instant.position)
}

/** Reads what of the past an address is about. What is not understood counts as not given. */
export function readPastAddress(query: URLSearchParams): PastAddress {
  const from = query.get('from')
  return {
    articleId: idSchema.parse(query.get('article')),
    statementId: idSchema.parse(query.get('statement')),
    at: readInstant(query.get('at')),
    from: from === null ? undefined : (readInstant(from) ?? undefined),
    to: readInstant(query.get('to')),
  }
}

/** Writes the address that shows it again. */
export function writePastAddress({
  articleId,
  statementId,
  at,
  from,
  to,
}: Partial<PastAddress>): URLSearchParams {
  const given = {
    article: articleId ?? null,
    statement: statementId ?? null,
    at: writeInstant(at ?? null),
    from: writeInstant(from ?? null),
    to: writeInstant(to ?? null),
  }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(given)) if (value !== null) query.set(name, value)
  return query
}

/** The address of a look at the past of a workspace. */
export function pastHref(
  workspaceSlug: string,
  page: 'moment' | 'difference' | 'story',
  address: Partial<PastAddress>,
): string {
  const query = writePastAddress(address).toString()
  return `/w/${workspaceSlug}/audit/${page}${query === '' ? '' : `?${query}`}`
}

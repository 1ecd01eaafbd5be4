import { z } from 'zod'

/** How a statement stands that waits for the newsroom's word, in the order in which the page shows them. */
export const waitingStates = ['contested', 'agreed', 'needs-review', 'assessed'] as const
export type WaitingState = (typeof waitingStates)[number]

const filterSchema = z.object({
  articleId: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,64}$/)
    .nullable()
    .catch(null),
  search: z.string().trim().max(200).catch(''),
  state: z.enum(waitingStates).catch('contested'),
  /** The statement that is looked at; null for the first. */
  statementId: z.string().max(64).nullable().catch(null),
})
export type DecideFilter = z.infer<typeof filterSchema>

/** Reads from an address what is to be decided. What no filter understands counts as not given. */
export function readDecideFilter(query: URLSearchParams): DecideFilter {
  return filterSchema.parse({
    articleId: query.get('article'),
    search: query.get('q') ?? '',
    state: query.get('show') ?? 'contested',
    statementId: query.get('statement'),
  })
}

export function writeDecideFilter(filter: DecideFilter): URLSearchParams {
  const query = new URLSearchParams()
  if (filter.articleId !== null) query.set('article', filter.articleId)
  if (filter.search !== '') query.set('q', filter.search)
  if (filter.state !== 'contested') query.set('show', filter.state)
  if (filter.statementId !== null) query.set('statement', filter.statementId)
  return query
}

/** What the page asks for, on the server and in the browser alike, so that the one finds the other's answer. */
export const waitingQuery = (workspaceId: string, { articleId, search, state }: DecideFilter) => {
  return { workspaceId, articleId, search, state, limit: 50 }
}

export const waitingPaging = { getNextPageParam: (page: { next: Place }) => page.next, initialCursor: null }
type Place = { articleId: string; start: number } | null

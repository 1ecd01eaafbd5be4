import { statementStates, verdicts } from '@assay/review'
import { z } from 'zod'

export const articleSorts = ['latest', 'oldest', 'published', 'left'] as const
export type ArticleSort = (typeof articleSorts)[number]

const filterSchema = z.object({
  search: z.string().trim().max(200).catch(''),
  status: z.enum(['draft', 'in-review', 'finished']).nullable().catch(null),
  /** Only where there is something to do for whoever looks. */
  forMe: z.literal('yes').nullable().catch(null),
  state: z.enum(statementStates).nullable().catch(null),
  verdict: z.enum(verdicts).nullable().catch(null),
  publisher: z.string().max(300).nullable().catch(null),
  language: z.string().max(35).nullable().catch(null),
  sort: z.enum(articleSorts).catch('latest'),
})
export type ArticleFilter = z.infer<typeof filterSchema>

/** What the address calls each filter. */
const names = {
  search: 'q',
  status: 'status',
  forMe: 'mine',
  state: 'state',
  verdict: 'tag',
  publisher: 'publisher',
  language: 'language',
  sort: 'sort',
} as const satisfies Record<keyof ArticleFilter, string>

/** Reads the filter of the list from an address. What no filter understands counts as not given. */
export function readArticleFilter(query: URLSearchParams): ArticleFilter {
  const given = Object.entries(names).map(([field, name]) => [field, query.get(name)])
  return filterSchema.parse(Object.fromEntries(given))
}

/** Writes the filter into an address; what does not filter is left out. */
export function writeArticleFilter(filter: ArticleFilter): URLSearchParams {
  const query = new URLSearchParams()
  for (const [field, name] of Object.entries(names)) {
    const value = filter[field as keyof ArticleFilter]
    if (value !== null && value !== '' && value !== 'latest') query.set(name, value)
  }
  return query
}

/** Every article, the latest first. */
export const everyArticle = readArticleFilter(new URLSearchParams())

export const isFiltered = (filter: ArticleFilter): boolean =>
  writeArticleFilter({ ...filter, sort: 'latest' }).size > 0

/** What the list asks for, on the server and in the browser alike, so that the one finds the other's answer. */
export const articleQuery = (workspaceId: string, filter: ArticleFilter) => ({
  workspaceId,
  ...filter,
  forMe: filter.forMe !== null,
  limit: 100,
})

export const articlePaging = { getNextPageParam: (page: { next: Cursor }) => page.next, initialCursor: null }
type Cursor = { key: string; id: string } | null

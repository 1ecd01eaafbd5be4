import { eventTypeSchema } from '@assay/review'
import { z } from 'zod'
import { nextDay, startOfDay } from './day-bounds.ts'

const idSchema = z.string().min(1).max(64).nullable().catch(null)
const daySchema = z.iso.date().nullable().catch(null)

const filterSchema = z.object({
  personId: idSchema,
  articleId: idSchema,
  statementId: idSchema,
  type: eventTypeSchema.nullable().catch(null),
  /** The first and the last day, as the reader's calendar has them. */
  from: daySchema,
  until: daySchema,
  search: z.string().trim().max(200).catch(''),
})
export type AuditFilter = z.infer<typeof filterSchema>

/** What the address calls each filter. */
const names = {
  personId: 'person',
  articleId: 'article',
  statementId: 'statement',
  type: 'kind',
  from: 'from',
  until: 'to',
  search: 'q',
} as const satisfies Record<keyof AuditFilter, string>

/** Reads the filter of the audit from an address. What no filter understands counts as not given. */
export function readAuditFilter(query: URLSearchParams): AuditFilter {
  const given = Object.entries(names).map(([field, name]) => [field, query.get(name)])
  return filterSchema.parse(Object.fromEntries(given))
}

/** Writes the filter into an address; what does not filter is left out. */
export function writeAuditFilter(filter: AuditFilter): URLSearchParams {
  const query = new URLSearchParams()
  for (const [field, name] of Object.entries(names)) {
    const value = filter[field as keyof AuditFilter]
    if (value !== null && value !== '') query.set(name, value)
  }
  return query
}

export const noAuditFilter = readAuditFilter(new URLSearchParams())

export const isFiltered = (filter: AuditFilter): boolean => writeAuditFilter(filter).size > 0

/** What the audit asks for, on the server and in the browser alike. Days begin and end in the reader's zone. */
export function auditQuery(workspaceId: string, filter: AuditFilter, zone: string) {
  const { from, until, ...rest } = filter
  return {
    workspaceId,
    ...rest,
    since: from === null ? null : startOfDay(from, zone).toISOString(),
    until: until === null ? null : startOfDay(nextDay(until), zone).toISOString(),
    limit: 100,
  }
}
export type AuditQuery = ReturnType<typeof auditQuery>

export const auditPaging = { getNextPageParam: (page: { next: Cursor }) => page.next, initialCursor: null }
type Cursor = { at: string; id: string } | null

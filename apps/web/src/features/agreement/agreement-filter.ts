import { z } from 'zod'
import { nextDay, startOfDay } from '../audit/day-bounds.ts'

const idSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/)
  .nullable()
  .catch(null)
const daySchema = z.iso.date().nullable().catch(null)

const filterSchema = z.object({
  articleId: idSchema,
  /** The first and the last day, as the reader's calendar has them. */
  from: daySchema,
  until: daySchema,
  /** The two reviewers who are looked at closer. */
  one: idSchema,
  other: idSchema,
})
export type AgreementFilter = z.infer<typeof filterSchema>

/** What the address calls each filter. */
const names = {
  articleId: 'article',
  from: 'from',
  until: 'to',
  one: 'one',
  other: 'other',
} as const satisfies Record<keyof AgreementFilter, string>

/** Reads from an address whose agreement is asked for, where and when. What no filter understands counts as not given. */
export function readAgreementFilter(query: URLSearchParams): AgreementFilter {
  const given = Object.entries(names).map(([field, name]) => [field, query.get(name)])
  return filterSchema.parse(Object.fromEntries(given))
}

export function writeAgreementFilter(filter: AgreementFilter): URLSearchParams {
  const query = new URLSearchParams()
  for (const [field, name] of Object.entries(names)) {
    const value = filter[field as keyof AgreementFilter]
    if (value !== null) query.set(name, value)
  }
  return query
}

/** What is asked for, on the server and in the browser alike. Days begin and end in the reader's zone. */
export function agreementQuery(workspaceId: string, filter: AgreementFilter, zone: string) {
  const { articleId, from, until } = filter
  return {
    workspaceId,
    articleId,
    since: from === null ? null : startOfDay(from, zone).toISOString(),
    until: until === null ? null : startOfDay(nextDay(until), zone).toISOString(),
  }
}
export type AgreementQuery = ReturnType<typeof agreementQuery>

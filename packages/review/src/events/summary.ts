import { z } from 'zod'
import { textRefSchema } from './text-ref.ts'

const scalarSchema = z.union([z.string(), z.number(), z.boolean(), z.null()])
const fieldsSchema = z.record(z.string(), scalarSchema)

/**
 * What an event says, in a shape that any page can set: what was before and after, further facts by name,
 * and the free texts. Lists are given by their length, so that a summary stays small; one whose members name their
 * kind of change also by how many there are of each.
 */
export const eventSummarySchema = z.object({
  before: fieldsSchema.nullable(),
  after: fieldsSchema.nullable(),
  facts: fieldsSchema,
  /** Free texts by the name of their field, quoted passages as `passage1` and so on; null where erased. */
  texts: z.record(z.string(), z.string().nullable()),
  /** The ids of those that stand, by the same names; empty for whoever may not erase them. */
  textIds: z.record(z.string(), z.string()),
})
export type EventSummary = z.infer<typeof eventSummarySchema>

const citationsSchema = z.array(z.object({ quotedPassage: textRefSchema.nullable() }))

/**
 * Takes an event's data; gives the fields that refer to an erasable text, each with the id of the text. What an
 * erasure has emptied (`text`) is none of them: the event says of itself that it is gone.
 */
export function textFieldsOf(data: Record<string, unknown>): Map<string, string> {
  const found = new Map<string, string>()
  for (const [field, value] of Object.entries(data)) {
    const ref = textRefSchema.safeParse(value)
    if (ref.success && field !== 'text') found.set(field, ref.data.textId)
  }
  const citations = citationsSchema.safeParse(data.citations).data ?? []
  const passages = citations.flatMap(({ quotedPassage }) => quotedPassage ?? [])
  for (const [index, { textId }] of passages.entries()) found.set(`passage${index + 1}`, textId)
  return found
}

/**
 * Sums an event's data up; takes the data, a function that looks erasable texts up (null where erased), and
 * whether the reader may erase them.
 */
export function summaryOf(
  data: Record<string, unknown>,
  texts: (id: string | null) => string | null,
  { mayErase = false } = {},
): EventSummary {
  const { before, after } = sidesOf(data)
  const { before: _before, after: _after, ...rest } = data
  const refs = textFieldsOf(data)
  const facts: EventSummary['facts'] = {}
  for (const [field, value] of Object.entries(rest)) {
    if (refs.has(field)) continue
    if (Array.isArray(value)) Object.assign(facts, { [field]: value.length }, countChanges(value))
    else Object.assign(facts, fieldsOf(field, value))
  }
  return {
    before: sideOf(before),
    after: sideOf(after),
    facts,
    texts: Object.fromEntries([...refs].map(([field, id]) => [field, texts(id)])),
    textIds: Object.fromEntries(mayErase ? [...refs].filter(([, id]) => texts(id) !== null) : []),
  }
}

const changedDetailsSchema = z.object({ details: z.object({ before: fieldsSchema, after: fieldsSchema }) })

/** What was before and after. Where an article's details changed among other things, they are what is told. */
function sidesOf(data: Record<string, unknown>): { before?: unknown; after?: unknown } {
  const changed = changedDetailsSchema.safeParse(data).data?.details
  if (changed === undefined) return data
  return Object.keys(changed.after).length === 0 ? {} : changed
}

const changedMemberSchema = z.object({ change: z.string() })

function countChanges(members: readonly unknown[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const member of members) {
    const kind = changedMemberSchema.safeParse(member).data?.change
    if (kind !== undefined) counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

function sideOf(side: unknown): EventSummary['before'] {
  if (side === undefined || side === null) return null
  return fieldsOf('value', side)
}

/** One scalar as a field by its name; an object as its own scalar fields. */
function fieldsOf(field: string, value: unknown): EventSummary['facts'] {
  const scalar = scalarSchema.safeParse(value)
  if (scalar.success) return { [field]: scalar.data }
  const nested = z.record(z.string(), z.unknown()).safeParse(value)
  if (!nested.success) return {}
  const scalars = Object.entries(nested.data).flatMap(([name, inner]) => {
    const parsed = scalarSchema.safeParse(inner)
    return parsed.success ? [[name, parsed.data] as const] : []
  })
  return Object.fromEntries(scalars)
}

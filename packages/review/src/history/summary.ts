import { z } from 'zod'
import { citedSourceSchema } from '../cited-source.ts'
import { markedTechniqueSchema } from '../technique.ts'
import { carriedTextsOf } from './carried-texts.ts'
import { type EventType, sidesFieldOf, textPathsOf } from './event.ts'

const scalarSchema = z.union([z.string(), z.number(), z.boolean(), z.null()])
const fieldsSchema = z.record(z.string(), scalarSchema)

const namedSourceSchema = citedSourceSchema.pick({ url: true, title: true, stance: true })

/** What a verdict rested on: each source with what it says to the statement, and each technique, once. */
const restsOnSchema = z.object({
  sources: z.array(namedSourceSchema),
  techniques: z.array(markedTechniqueSchema.shape.technique),
})

/**
 * What an event says, in a shape that any page can set: what was before and after, further facts by name,
 * and the free texts. Lists are given by their length, so that a summary stays small; one whose members name their
 * kind of change also by how many there are of each.
 */
export const eventSummarySchema = z.object({
  before: fieldsSchema.nullable(),
  after: fieldsSchema.nullable(),
  facts: fieldsSchema,
  /** Null for an event that gives no verdict. */
  restsOn: restsOnSchema.nullable(),
  /** Free texts by the name of their field, quoted passages as `passage1` and so on; null where erased. */
  texts: z.record(z.string(), z.string().nullable()),
  /** The ids of those that stand, by the same names; empty for whoever may not erase them. */
  textIds: z.record(z.string(), z.string()),
})
export type EventSummary = z.infer<typeof eventSummarySchema>

/**
 * Sums an event up; takes its type with its data, a function that looks erasable texts up (null where erased), and
 * whether the reader may erase them.
 */
export function summaryOf(
  event: { type: EventType; data: Readonly<Record<string, unknown>> },
  texts: (id: string) => string | null,
  { mayErase = false } = {},
): EventSummary {
  const { type, data } = event
  const sidesField = sidesFieldOf(type)
  const { before, after } = sidesField === null ? data : sidesSchema.parse(data[sidesField])
  const { before: _before, after: _after, ...rest } = data
  const textFields = new Set(textPathsOf(type).map(([path]) => path))
  const facts: EventSummary['facts'] = {}
  for (const [field, value] of Object.entries(rest)) {
    if (textFields.has(field) || field === sidesField) continue
    if (Array.isArray(value)) Object.assign(facts, { [field]: value.length }, countChanges(value))
    else Object.assign(facts, fieldsOf(field, value))
  }
  const carried = carriedTextsOf(event).map(({ name, textId }) => ({ name, textId, text: texts(textId) }))
  const erasable = mayErase ? carried.filter(({ text }) => text !== null) : []
  return {
    before: sideOf(before),
    after: sideOf(after),
    facts,
    restsOn: restsOnOf(data),
    texts: Object.fromEntries(carried.map(({ name, text }) => [name, text])),
    textIds: Object.fromEntries(erasable.map(({ name, textId }) => [name, textId])),
  }
}

const verdictSchema = z.object({
  techniques: z.array(markedTechniqueSchema),
  citations: z.array(namedSourceSchema),
})

function restsOnOf(data: Readonly<Record<string, unknown>>): EventSummary['restsOn'] {
  const verdict = verdictSchema.safeParse(data).data
  if (verdict === undefined) return null
  const techniques = new Set(verdict.techniques.map(({ technique }) => technique))
  const sources = new Map(verdict.citations.map((source) => [`${source.url} ${source.stance}`, source]))
  return { sources: [...sources.values()], techniques: [...techniques] }
}

const sidesSchema = z.object({ before: z.unknown(), after: z.unknown() })

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
  const fields = fieldsOf('value', side)
  return Object.keys(fields).length === 0 ? null : fields
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

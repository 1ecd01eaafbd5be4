import { z } from 'zod'
import { type ActorRole, actorRoleSchema } from '../roles.ts'
import { assessingEventSchemas } from './assessing.ts'
import { custodyEventSchemas } from './custody.ts'
import { peopleEventSchemas } from './people.ts'
import { readingEventSchemas } from './reading.ts'
import { recapturingEventSchemas } from './recapturing.ts'

/** The log that holds what belongs to no workspace. */
export const installationLog = 'installation'

/** Every type of event there is, with the schema of its data. All are at version 1. */
export const eventDataSchemas = {
  ...peopleEventSchemas,
  ...readingEventSchemas,
  ...recapturingEventSchemas,
  ...assessingEventSchemas,
  ...custodyEventSchemas,
}
export type EventType = keyof typeof eventDataSchemas
export type EventData<T extends EventType> = z.infer<(typeof eventDataSchemas)[T]>

export const eventTypes = Object.keys(eventDataSchemas) as readonly EventType[]
export const eventTypeSchema = z.enum(eventTypes)

/** What a command decides: a type and its data. The command adds who, when and where. */
export type Decided = { [T in EventType]: { type: T; data: EventData<T> } }[EventType]

/** One line of the history, without its nonce. `at` is RFC 3339 in UTC with milliseconds. */
export type AssayEvent = Decided & {
  id: string
  logId: string
  version: 1
  actorId: string | null
  actorRole: ActorRole
  at: string
  articleId: string | null
  statementId: string | null
}

const envelopeSchema = z.object({
  id: z.string(),
  logId: z.string(),
  type: eventTypeSchema,
  version: z.literal(1),
  actorId: z.string().nullable(),
  actorRole: actorRoleSchema,
  at: z.iso.datetime(),
  articleId: z.string().nullable(),
  statementId: z.string().nullable(),
  data: z.unknown(),
})

/**
 * Reads a stored event back into its type, data included.
 *
 * @throws ZodError where the row is not an event that this version knows
 */
export function parseEvent(row: unknown): AssayEvent {
  const envelope = envelopeSchema.parse(row)
  const data = eventDataSchemas[envelope.type].parse(envelope.data)
  // The two parses above prove the pair of type and data, which the compiler cannot follow through the table.
  return { ...envelope, data } as AssayEvent
}

/** The article and the statement that an event is about, for the columns that the audit filters by. */
export function subjectOf(decided: Decided): { articleId: string | null; statementId: string | null } {
  const { data } = decided
  return {
    articleId: 'articleId' in data ? data.articleId : null,
    statementId: 'statementId' in data ? data.statementId : null,
  }
}

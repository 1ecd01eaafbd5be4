import { z } from 'zod'
import type { EditorialTable, RowChange } from '../evolve/rows.ts'
import type { Told } from '../notice.ts'
import { type ActorRole, actorRoleSchema } from '../roles.ts'
import type { CapturedBytes, Chapter, CutWords, EventDefinition, Subject, TextKind } from './definition.ts'
import { definitions } from './registry.ts'
import type { Versions } from './versions.ts'

/** The log that holds what belongs to no workspace. */
export const installationLog = 'installation'

export type EventType = keyof typeof definitions
type DataOf<Definition> = Definition extends { versions: Versions<infer Data> } ? Data : never
type DataByType = { [Type in EventType]: DataOf<(typeof definitions)[Type]> }
/** The data of an event in the newest version of its type. */
export type EventData<Type extends EventType> = DataByType[Type]

type Definitions = { [Type in EventType]: EventDefinition<DataByType[Type], EditorialTable> }
/** All that is known of each type of event, alike for all of them. */
const definitionOf: Definitions = definitions

// `Object.keys` gives no more than strings; these are the keys that the type is made of.
export const eventTypes = Object.keys(definitions) as readonly EventType[]
export const eventTypeSchema = z.enum(eventTypes)

type DecidedOf<Type extends EventType> = { [T in Type]: { type: T; data: DataByType[T] } }[Type]
/** What a command decides: a type and its data. The command adds who, when and where. */
export type Decided = DecidedOf<EventType>

/** Who and when, which every event has, whatever its type. */
type Envelope = {
  id: string
  logId: string
  version: number
  actorId: string | null
  actorRole: ActorRole
  at: string
  articleId: string | null
  statementId: string | null
}

/**
 * One line of the history, without its nonce. `at` is RFC 3339 in UTC with milliseconds; `version` is that of its
 * data as they are here: the newest of its type, whatever they were stored at.
 */
export type AssayEvent = Decided & Envelope

const envelopeSchema = z.object({
  id: z.string(),
  logId: z.string(),
  type: eventTypeSchema,
  version: z.int().positive(),
  actorId: z.string().nullable(),
  actorRole: actorRoleSchema,
  at: z.iso.datetime(),
  articleId: z.string().nullable(),
  statementId: z.string().nullable(),
  data: z.unknown(),
})

/**
 * Reads a stored event back into its type, data included, and brings data of an earlier version to the newest.
 *
 * @throws ZodError where the row is not an event that this version of Assay knows
 */
export function parseEvent(row: unknown): AssayEvent {
  const envelope = envelopeSchema.parse(row)
  const { versions } = definitionOf[envelope.type]
  const data = versions.read(envelope.version, envelope.data)
  // Read by the definition of its own type, which the compiler cannot follow through the table.
  return { ...envelope, version: versions.newest, data } as AssayEvent
}

/** Reads a stored event as `parseEvent` does; null where it is none that this version of Assay knows. */
export function readEvent(row: unknown): AssayEvent | null {
  try {
    return parseEvent(row)
  } catch (error) {
    if (error instanceof z.ZodError) return null
    throw error
  }
}

/** The version that new events of a type are stored at. */
export const newestVersion = (type: EventType): number => definitionOf[type].versions.newest

/** The article and the statement that an event is about, for the columns that the audit filters by. */
export function subjectOf<Type extends EventType>({ type, data }: DecidedOf<Type>): Subject {
  return definitionOf[type].subject(data)
}

/** What one event changes in the editorial tables. A function of the event alone: no state, clock or chance. */
export function changesOf<Type extends EventType>(
  event: DecidedOf<Type> & Pick<Envelope, 'logId' | 'at' | 'actorId'>,
): RowChange[] {
  return definitionOf[event.type].changes(event.data, event)
}

/** The words of statements that an event cut, each version of each statement once. */
export function wordsOf<Type extends EventType>({ type, data }: DecidedOf<Type>): readonly CutWords[] {
  return definitionOf[type].words(data)
}

/** The capture whose bytes an event took in, or null. */
export function capturedOf<Type extends EventType>({ type, data }: DecidedOf<Type>): CapturedBytes | null {
  return definitionOf[type].captured(data)
}

/** Who is told of an event, whoever acted aside. */
export function toldOf<Type extends EventType>({ type, data }: DecidedOf<Type>): readonly Told[] {
  return definitionOf[type].tells?.(data) ?? []
}

/** Where each erasable text stands in the data of a type. */
export const textPathsOf = (
  type: EventType,
): readonly (readonly [path: string, kind: TextKind | 'erased'])[] => Object.entries(definitionOf[type].texts)

/** The field of the data of a type that holds what was before and after; null where the data do so themselves. */
export const sidesFieldOf = (type: EventType): string | null => definitionOf[type].sides

/** The tables that events of a type may change. */
export const tablesOf = (type: EventType): readonly EditorialTable[] => definitionOf[type].tables

/** The chapter of an article's story that tells an event of this type; null where none does. */
export const chapterOf = (type: EventType): Chapter | null => definitionOf[type].chapter

const typesThat = (has: (definition: Definitions[EventType]) => boolean): readonly EventType[] =>
  eventTypes.filter((type) => has(definitionOf[type]))

/** Types that stand in the log of a workspace. */
export const workspaceEventTypes = typesThat(({ log }) => log === 'workspace')
/** Types that may carry erasable texts. */
export const carryingTypes = typesThat(({ texts }) => Object.values(texts).some((kind) => kind !== 'erased'))
/** Types by which an article takes another one in, `mergedId`. */
export const absorbingTypes = typesThat(({ absorbs }) => absorbs)
/** Types after which words that were shown before must not be shown any more. */
export const erasingTypes = typesThat(({ takesTextsAway }) => takesTextsAway)
/** Types after which any statement of the article may have other words. */
export const rewordingTypes = typesThat(({ rewordsArticle }) => rewordsArticle)
/** Types that may tell somebody something. */
export const tellingTypes = typesThat(({ tells }) => tells !== null)
/** Types of which whoever a blind review binds hears, of an article under it. */
export const typesShownBlind = typesThat(({ shownBlind }) => shownBlind)

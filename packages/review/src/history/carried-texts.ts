import { type TextRef, textRefSchema } from '../text-ref.ts'
import { type TextKind, textKinds } from './definition.ts'
import { type EventType, textPathsOf } from './event.ts'

/** An event's type and its data. */
type Told = { type: EventType; data: Readonly<Record<string, unknown>> }

/** An erasable text that an event carries. `name` is its own within the event: `reason`, or `passage2`. */
export type CarriedText = TextRef & { name: string; kind: TextKind }

/**
 * The erasable texts that an event carries, each by its reference. What an erasure has emptied is none of them: the
 * event says of itself that it is gone (`erasedTextOf`).
 */
export function carriedTextsOf({ type, data }: Told): CarriedText[] {
  return textPathsOf(type).flatMap(([path, kind]) => {
    if (kind === 'erased') return []
    const isList = path.includes('[]')
    return refsAt(data, path).map((ref, index) => ({
      ...ref,
      name: isList ? `${kind}${index + 1}` : kind,
      kind,
    }))
  })
}

/** The kind of the text that has this name within an event. @throws Error where no text has such a name */
export function textKindOf(name: string): TextKind {
  const kind = textKinds.find((each) => each === name.replace(/\d+$/, ''))
  if (kind === undefined) throw new Error(`No text of an event is called ${name}`)
  return kind
}

/** The text that an event empties; null for an event that empties none. */
export function erasedTextOf({ type, data }: Told): TextRef | null {
  const [path] = textPathsOf(type).find(([, kind]) => kind === 'erased') ?? []
  return path === undefined ? null : (refsAt(data, path)[0] ?? null)
}

/** Every erasable text that an event commits to: what it carries, and what it empties. */
export function textRefsOf(event: Told): TextRef[] {
  const erased = erasedTextOf(event)
  const carried = carriedTextsOf(event).map(({ textId, commitment }) => ({ textId, commitment }))
  return erased === null ? carried : [erased, ...carried]
}

function refsAt(data: Readonly<Record<string, unknown>>, path: string): TextRef[] {
  const [list = path, field] = path.split('[].')
  const found = data[list]
  if (field === undefined) {
    const ref = textRefSchema.safeParse(found)
    return ref.success ? [ref.data] : []
  }
  return Array.isArray(found) ? found.flatMap((member) => refsAt(Object(member), field)) : []
}

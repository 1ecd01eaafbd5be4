import { type RecaptureChange, recaptureChanges } from '../wording-change.ts'
import type { EventData, EventType } from './event.ts'
import type { EventSummary } from './summary.ts'

type CountField<Data> = {
  [Field in keyof Data & string]: Data[Field] extends readonly unknown[] | number ? Field : never
}[keyof Data & string]

/** Every number that the summary of some event gives: its own, how long its lists are, and how many changed how. */
export type EventCount = { [Type in EventType]: CountField<EventData<Type>> }[EventType] | RecaptureChange

const noChange = Object.fromEntries(recaptureChanges.map((change) => [change, 0]))

/** The numbers of an event, by name, for the sentence that tells it; none of a kind of change is 0. */
export function eventCountsOf({ facts }: Pick<EventSummary, 'facts'>): Readonly<Record<EventCount, number>> {
  const numbers = Object.entries(facts).filter(([, value]) => typeof value === 'number')
  // The sentence of an event names numbers of that event alone, and of these none is missing.
  return { ...noChange, ...Object.fromEntries(numbers) } as Record<EventCount, number>
}

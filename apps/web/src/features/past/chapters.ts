import { chapterOf, type EventType } from '@assay/review'

/** What the story needs to know of an event to find its chapter. */
type Told = { type: EventType; at: string }

/** The parts of an article's story, by what was done: getting it ready, opening it, and then day by day. */
export type Chapter<Entry> = {
  kind: 'capture' | 'opening' | 'day' | 'recapture'
  at: string
  entries: Entry[]
}

function kindOf(type: EventType, isOpen: boolean): Chapter<never>['kind'] {
  const chapter = chapterOf(type)
  if (chapter === 'opening' || chapter === 'recapture') return chapter
  return chapter === 'preparation' && !isOpen ? 'capture' : 'day'
}

/**
 * Groups the events of an article, oldest first, into chapters: what was done until review opened, the opening,
 * each day of review, and each time that it was carried over to a later capture.
 *
 * @param dayOf names the day of a moment, in the reader's zone
 */
export function chaptersOf<Entry extends Told>(
  entries: readonly Entry[],
  dayOf: (iso: string) => string,
): Chapter<Entry>[] {
  const chapters: Chapter<Entry>[] = []
  let isOpen = false
  for (const entry of entries) {
    const kind = kindOf(entry.type, isOpen)
    if (kind === 'opening') isOpen = true
    const last = chapters.at(-1)
    const goesOn =
      last !== undefined && last.kind === kind && (kind !== 'day' || dayOf(last.at) === dayOf(entry.at))
    if (goesOn) last.entries.push(entry)
    else chapters.push({ kind, at: entry.at, entries: [entry] })
  }
  return chapters
}

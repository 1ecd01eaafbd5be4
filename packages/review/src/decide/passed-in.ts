import type { TextRef } from '../text-ref.ts'

/** What a decision may not make up by itself, so that the same input gives the same answer. */
export type PassedIn = {
  newId: () => string
  /** The id of the source at a normalised address: the same address, the same id. */
  sourceId: (url: string) => string
  /** Keeps a free text among the erasable ones and gives what the event may hold of it. */
  keepText: (text: string) => TextRef
}

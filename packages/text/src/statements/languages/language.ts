/**
 * How a full stop after an abbreviation reads.
 * - `never`: the sentence goes on whatever follows (Mr., им., z. B.)
 * - `number`: goes on where a number follows (No. 5, стр. 7, Jan. 4), else an ordinary full stop
 * - `name`: goes on before a capital too, unless the next word is one that opens sentences (U.S., Inc., Co.)
 * - `quantity`: may close a sentence, but not one that has hardly begun (В 2005 г. Россия ...)
 */
export type Reading = 'never' | 'number' | 'name' | 'quantity'

export type Language = {
  /** Lower-cased, without the last full stop. */
  abbreviations: ReadonlyMap<string, Reading>
  /** Words that open sentences, lower-cased: where one stands capitalised after an abbreviation, a sentence begins. */
  openers: ReadonlySet<string>
  /** Verbs that tie a quotation to its speaker, lower-cased. */
  speech: ReadonlySet<string>
  /** Whether `3. Oktober` is an ordinal number. */
  ordinals: boolean
}

/** Words written with spaces between them. */
export function words(list: string): string[] {
  return list.split(/\s+/u).filter((word) => word !== '')
}

export function readings(lists: Partial<Record<Reading, string>>): Map<string, Reading> {
  const map = new Map<string, Reading>()
  const order: Reading[] = ['quantity', 'name', 'number', 'never']
  for (const reading of order) for (const word of words(lists[reading] ?? '')) map.set(word, reading)
  return map
}

import { parseCheckpoint } from './checkpoint.ts'
import { LedgerError } from './errors.ts'
import { parseNote } from './signed-note.ts'

/** One signed checkpoint as it is kept outside the database: its note, and of which log and size it is. */
export type KeptCheckpoint = { readonly origin: string; readonly size: number; readonly note: string }

/** A checkpoint as one line of the file of all that were ever signed, without the newline. */
export function formatKeptCheckpoint({ origin, size, note }: KeptCheckpoint): string {
  return JSON.stringify({ origin, size, note })
}

/**
 * Reads one line of that file; null where it is none: no JSON of that shape, or a note that is of another log or
 * size than the line says. It says nothing of signatures.
 */
export function parseKeptCheckpoint(line: string): KeptCheckpoint | null {
  try {
    const { origin, size, note } = JSON.parse(line)
    if (typeof note !== 'string') return null
    const signed = parseCheckpoint(parseNote(note).text)
    return signed.origin === origin && signed.size === size ? { origin, size, note } : null
  } catch (error) {
    if (error instanceof LedgerError || error instanceof SyntaxError || error instanceof TypeError)
      return null
    throw error
  }
}

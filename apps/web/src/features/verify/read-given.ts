import { LedgerError, parseCheckpoint, parseNote, parseVerifierKey, type VerifierKey } from '@assay/ledger'
import { browserPrimitives } from './browser-primitives.ts'

/** The keys in a text, one a line; or the number of the first line that is none. */
export function readKeys(text: string): { keys: VerifierKey[] } | { badLine: number } {
  const keys: VerifierKey[] = []
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const key = readOr(() => parseVerifierKey(browserPrimitives, line.trim()))
    if (key === null) return { badLine: at + 1 }
    keys.push(key)
  }
  return { keys }
}

/** The signed checkpoints in a text: one note, or a line of JSON for each. Null where there are none in it. */
export function readNotes(text: string): string[] | null {
  if (text.trim() === '') return []
  const notes = text.trimStart().startsWith('{') ? text.split('\n').flatMap(noteOfLine) : [tidyNote(text)]
  const areAll = notes.every((note) => readOr(() => parseCheckpoint(parseNote(note).text)) !== null)
  return notes.length > 0 && areAll ? notes : null
}

function noteOfLine(line: string): string[] {
  if (line.trim() === '') return []
  try {
    const { note } = JSON.parse(line)
    return typeof note === 'string' ? [note] : []
  } catch {
    return []
  }
}

/** What pasting does to a note: other line ends, and too few or too many of them at its end. */
const tidyNote = (text: string) => `${text.replaceAll('\r\n', '\n').trim()}\n`

function readOr<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof LedgerError) return null
    throw error
  }
}

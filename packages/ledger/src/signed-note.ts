import { decodeBase64, encodeBase64 } from './base64.ts'
import { encodeHex } from './bytes.ts'
import { LedgerError } from './errors.ts'
import { decodeUtf8 } from './utf8.ts'

/** One signature line. `payload` is the 4-byte key id followed by the signature. */
export type SignatureLine = { readonly name: string; readonly payload: Uint8Array<ArrayBuffer> }

/** A text, ending in a newline, with the lines that sign it. Whether they do is not known before `verifyNote`. */
export type SignedNote = { readonly text: string; readonly signatures: readonly SignatureLine[] }

// The format asks verifiers for a limit and to take at least 16.
const maxSignatures = 64
const signatureLine = /^\u2014 (?<name>[^\p{White_Space}+]+) (?<payload>\S+)$/u
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what a note must not hold
const controlCharacter = /[\u0000-\u0009\u000B-\u001F]/

/**
 * Writes a note.
 * @throws LedgerError `note-malformed` where no note can hold this text (no final newline, or control characters),
 * `lone-surrogate`
 * @see C2SP signed-note, "Format"
 */
export function formatNote({ text, signatures }: SignedNote): string {
  assertNoteText(text)
  const lines = signatures.map(({ name, payload }) => `\u2014 ${name} ${encodeBase64(payload)}\n`)
  return `${text}\n${lines.join('')}`
}

/**
 * Reads a note, from its bytes or from text; unverified.
 * Give bytes where there are bytes: a decoder that repairs or drops some would hide a change.
 * @throws LedgerError `note-malformed`, `utf8-invalid`, `lone-surrogate`, `base64-invalid`
 * @see C2SP signed-note, "Format"
 */
export function parseNote(source: Uint8Array | string): SignedNote {
  const note = decodeUtf8(source)
  // A note's text may have empty lines of its own: the last one divides.
  const divide = note.lastIndexOf('\n\n')
  if (divide < 0 || !note.endsWith('\n')) {
    throw malformed('no empty line between the text and the signatures, or no newline at the end')
  }
  const text = note.slice(0, divide + 1)
  assertNoteText(text)
  const lines = note.slice(divide + 2, -1).split('\n')
  if (lines.length > maxSignatures) throw malformed(`more than ${maxSignatures} signatures`)
  return { text, signatures: lines.map(parseSignatureLine) }
}

/** The ids of the keys that a note names, whether they signed it or not. @throws LedgerError as `parseNote` does */
export function signerIdsOf(note: string): string[] {
  return parseNote(note).signatures.map(({ payload }) => encodeHex(payload.subarray(0, 4)))
}

function parseSignatureLine(line: string): SignatureLine {
  const { name, payload } = signatureLine.exec(line)?.groups ?? {}
  if (name === undefined || payload === undefined) throw malformed('a line that is not a signature')
  const bytes = decodeBase64(payload)
  if (bytes.length <= 4) throw malformed('a signature without room for a key id')
  return { name, payload: bytes }
}

/** Refuses text that no note can hold. @throws LedgerError `note-malformed`, `lone-surrogate` */
export function assertNoteText(text: string): void {
  decodeUtf8(text)
  if (!text.endsWith('\n')) throw malformed('a text that does not end in a newline')
  if (controlCharacter.test(text)) throw malformed('a control character')
}

function malformed(found: string): LedgerError {
  return new LedgerError('note-malformed', `Not a signed note: ${found}`)
}

import { canonicalize } from './canonicalize.ts'
import { LedgerError } from './errors.ts'
import { type Signer, signNote, type Verifying, verifyNote } from './sign-note.ts'
import type { VerifierKey } from './verifier-key.ts'

/**
 * The first leaf of a log that goes on where another one ended: under which origin, after which, why, and what the
 * two have in common. It is kept as canonical JSON (RFC 8785), and those bytes are the leaf's data.
 */
export type LogOpening = {
  readonly origin: string
  /** When it was begun, ISO 8601 in UTC. */
  readonly at: string
  /** The origin of the log that ended. */
  readonly before: string
  /** Why, as one word: what the old log was halted for, or what its operator gave. */
  readonly reason: string
  /** The last checkpoint of the old log that was known, a signed note; null where none was. */
  readonly checkpoint: string | null
  /**
   * How many leaves of the old log, its own opening included, are in the new one as they were signed: the size of
   * the largest checkpoint whose root they give. Null in openings of version 1, which did not say.
   */
  readonly agrees: number | null
}

/** An opening as it was read, with the old log's signature over it; null where the old key was not there any more. */
export type SignedOpening = LogOpening & { readonly signature: string | null }

/**
 * Writes an opening. With the old log's signer it is signed as a note (C2SP signed-note) whose text is the canonical
 * JSON without the signature, and a newline.
 * @throws LedgerError `origin-mismatch` (a signer of another log), and those of `signNote`
 */
export async function formatOpening(opening: LogOpening, signer: Signer | null): Promise<string> {
  if (signer !== null && signer.key.name !== opening.before) {
    throw new LedgerError('origin-mismatch', `The signer is ${signer.key.name}, not ${opening.before}`)
  }
  const text = textOf(opening)
  const note = signer === null ? null : await signNote([signer], text)
  return canonicalize({
    ...fieldsOf(opening),
    signature: note === null ? null : note.slice(text.length + 1, -1),
  })
}

/** Reads an opening; it says nothing of its signature. @throws LedgerError `opening-malformed` */
export function parseOpening(source: string): SignedOpening {
  const found = parseObject(source)
  const { type, version = 1, origin, at, before, reason } = found
  const { checkpoint = null, agrees = null, signature = null } = found
  const isText = [origin, at, before, reason].every((value) => typeof value === 'string')
  if (type !== 'log-continued' || (version !== 1 && version !== 2) || !isText) throw malformed()
  return {
    origin: String(origin),
    at: String(at),
    before: String(before),
    reason: String(reason),
    checkpoint: textOrNull(checkpoint),
    agrees: sizeOrNull(agrees),
    signature: textOrNull(signature),
  }
}

/**
 * Verifies that the old log's key signed the opening, and gives the keys that did: none where it is not signed.
 * @throws LedgerError `opening-malformed`, and those of `verifyNote`
 */
export async function verifyOpening(
  verifying: Verifying,
  { opening, keys }: { opening: string; keys: readonly VerifierKey[] },
): Promise<readonly VerifierKey[]> {
  const { signature, ...said } = parseOpening(opening)
  if (signature === null) return []
  const own = keys.filter(({ name }) => name === said.before)
  return (await verifyNote(verifying, `${textOf(said)}\n${signature}\n`, own)).signedBy
}

/** The notes that an opening brings of the old log: the checkpoint that it cites, and its own signatures. */
export function notesIn({ checkpoint, signature }: SignedOpening): string[] {
  // The text is left out: this says who signed, and `verifyOpening` whether they did.
  const own = signature === null ? [] : [`opening\n\n${signature}\n`]
  return checkpoint === null ? own : [checkpoint, ...own]
}

const fieldsOf = ({ origin, at, before, reason, checkpoint, agrees }: LogOpening) => ({
  type: 'log-continued',
  version: 2,
  ...{ origin, at, before, reason, checkpoint, agrees },
})

const textOf = (opening: LogOpening): string => `${canonicalize(fieldsOf(opening))}\n`

function parseObject(source: string): Record<string, unknown> {
  try {
    const found: unknown = JSON.parse(source)
    if (typeof found === 'object' && found !== null) return { ...found }
  } catch {
    // Told below.
  }
  throw malformed()
}

function textOrNull(value: unknown): string | null {
  if (value === null || typeof value === 'string') return value
  throw malformed()
}

function sizeOrNull(value: unknown): number | null {
  if (value === null) return null
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw malformed()
}

function malformed(): LedgerError {
  return new LedgerError('opening-malformed', 'Not the opening of a log that continues another one')
}

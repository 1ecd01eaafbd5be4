import { decodeBase64, encodeBase64 } from './base64.ts'
import { parseDecimal } from './decimal.ts'
import { LedgerError } from './errors.ts'
import { checkedHash, hashLength } from './hashing.ts'
import { type Signer, signNote, type Verifying, verifyNote } from './sign-note.ts'
import { checkedSize } from './subtree.ts'
import type { VerifierKey } from './verifier-key.ts'

/** The head of a log: its origin (an identity, fixed for life), the number of its leaves and their root. */
export type Checkpoint = {
  readonly origin: string
  readonly size: number
  readonly root: Uint8Array
}

/** A checkpoint whose signature was verified, with the keys of the log that signed it. */
export type VerifiedCheckpoint = Checkpoint & { readonly signedBy: readonly VerifierKey[] }

/**
 * A checkpoint as the text of a note: `origin\nsize\nbase64(root)\n`.
 * @throws LedgerError `checkpoint-malformed` (an origin that is empty or not one line), `size-invalid`, `hash-length`
 * @see C2SP tlog-checkpoint, "Note text"
 */
export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  if (origin === '' || origin.includes('\n')) throw malformed('the origin is one line and not empty')
  return `${origin}\n${checkedSize(size)}\n${encodeBase64(checkedHash(root))}\n`
}

/**
 * Reads the text of a checkpoint's note; it says nothing about signatures.
 * Extension lines are taken, as the standard asks, and left out of the result: nothing can audit them.
 * @throws LedgerError `checkpoint-malformed`, `base64-invalid`
 * @see C2SP tlog-checkpoint, "Note text"
 */
export function parseCheckpoint(text: string): Checkpoint {
  const lines = text.split('\n')
  const [origin, sizeLine, rootLine] = lines
  if (lines.pop() !== '' || lines.includes('') || !origin || !sizeLine || !rootLine) {
    throw malformed('three lines at least, none of them empty, each ending in a newline')
  }
  const size = parseDecimal(sizeLine)
  if (size === undefined) throw malformed('the size is a decimal number below 2^53')
  const root = decodeBase64(rootLine)
  if (root.length !== hashLength) throw malformed(`the root is ${hashLength} bytes`)
  return { origin, size, root }
}

/**
 * Signs a checkpoint under the log's key, whose name has to be the origin; several keys during a rotation.
 * Whoever calls has made sure that it extends every checkpoint signed before: see `verifyExtension`.
 * @throws LedgerError `origin-mismatch`, and those of `formatCheckpoint` and `signNote`
 * @see C2SP tlog-checkpoint, "Signatures"
 */
export async function signCheckpoint(signers: readonly Signer[], checkpoint: Checkpoint): Promise<string> {
  for (const { key } of signers) assertOrigin(key.name, checkpoint.origin)
  return signNote(signers, formatCheckpoint(checkpoint))
}

/**
 * Verifies a signed checkpoint of the log `origin` against its known keys, old ones included.
 * Keys with another name (witnesses, other logs) cannot speak for the log and are ignored.
 * @throws LedgerError `signer-unknown`, `signature-invalid`, `origin-mismatch`, and those of parsing
 * @see C2SP tlog-checkpoint
 */
export async function openCheckpoint(
  verifying: Verifying,
  { note, origin, keys }: { note: Uint8Array | string; origin: string; keys: readonly VerifierKey[] },
): Promise<VerifiedCheckpoint> {
  const own = keys.filter(({ name }) => name === origin)
  const { text, signedBy } = await verifyNote(verifying, note, own)
  const checkpoint = parseCheckpoint(text)
  assertOrigin(checkpoint.origin, origin)
  return { ...checkpoint, signedBy }
}

function assertOrigin(found: string, expected: string): void {
  if (found !== expected) {
    throw new LedgerError(
      'origin-mismatch',
      `The log is ${JSON.stringify(expected)}, not ${JSON.stringify(found)}`,
    )
  }
}

function malformed(rule: string): LedgerError {
  return new LedgerError('checkpoint-malformed', `Not a checkpoint: ${rule}`)
}

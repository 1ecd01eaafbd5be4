import { concatBytes, encodeHex } from './bytes.ts'
import { LedgerError } from './errors.ts'
import { assertNoteText, formatNote, parseNote, type SignatureLine, type SignedNote } from './signed-note.ts'
import { encodeUtf8 } from './utf8.ts'
import type { VerifierKey } from './verifier-key.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** Ed25519 (RFC 8032) with a private key that stays with the caller: 64 bytes over the message. */
export type Ed25519Sign = (message: Bytes) => Promise<Uint8Array> | Uint8Array

/** Ed25519 (RFC 8032) verification; WebCrypto's is a promise, others are not. */
export type Ed25519Verify = (input: {
  readonly publicKey: Bytes
  readonly message: Bytes
  readonly signature: Bytes
}) => Promise<boolean> | boolean

/** A key that can sign: the public half as verifiers know it, and the way to the private half. */
export type Signer = { readonly key: VerifierKey; readonly sign: Ed25519Sign }

/** What every function that checks signatures is given first. */
export type Verifying = { readonly verify: Ed25519Verify }

const signatureLength = 64

/**
 * Signs a text, which has to end in a newline, with each of the signers, and gives the note.
 * @throws LedgerError `note-malformed`, `lone-surrogate`, `signer-unknown` (there is none),
 * `signature-invalid` (a signer gave no 64 bytes)
 * @see C2SP signed-note, "Ed25519 signatures"
 */
export async function signNote(signers: readonly Signer[], text: string): Promise<string> {
  assertNoteText(text)
  if (signers.length === 0) throw new LedgerError('signer-unknown', 'A note needs a signer')
  const message = encodeUtf8(text)
  const signatures = await Promise.all(
    signers.map(async ({ key, sign }): Promise<SignatureLine> => {
      const signature = await sign(message)
      if (signature.length !== signatureLength) {
        throw new LedgerError('signature-invalid', `An Ed25519 signature has ${signatureLength} bytes`)
      }
      return { name: key.name, payload: concatBytes(keyIdBytes(key), signature) }
    }),
  )
  return formatNote({ text, signatures })
}

/**
 * Checks a note against known keys and gives its text and the keys that signed it, at least one.
 *
 * Signatures of unknown keys (another name, or another id) are ignored, which is what lets keys be rotated and
 * witnesses be added. One wrong signature of a known key refuses the whole note.
 *
 * @throws LedgerError `signer-unknown` (no signature of a known key), `signature-invalid`, and those of `parseNote`
 * @see C2SP signed-note, "Signatures"
 */
export async function verifyNote(
  { verify }: Verifying,
  source: Uint8Array | string,
  keys: readonly VerifierKey[],
): Promise<{ text: string; signedBy: VerifierKey[] }> {
  const { text, signatures } = parseNote(source)
  const message = encodeUtf8(text)
  const signedBy = new Set<VerifierKey>()
  for (const { key, signature } of signaturesByKnownKeys(signatures, keys)) {
    const holds =
      signature.length === signatureLength && (await verify({ publicKey: key.publicKey, message, signature }))
    if (holds !== true) {
      throw new LedgerError(
        'signature-invalid',
        `The signature by ${key.name} (${key.keyId}) does not verify`,
      )
    }
    signedBy.add(key)
  }
  if (signedBy.size === 0)
    throw new LedgerError('signer-unknown', 'The note is signed by none of the known keys')
  return { text, signedBy: [...signedBy] }
}

function signaturesByKnownKeys(
  signatures: SignedNote['signatures'],
  keys: readonly VerifierKey[],
): { key: VerifierKey; signature: Bytes }[] {
  return signatures.flatMap(({ name, payload }) => {
    const keyId = encodeHex(payload.subarray(0, 4))
    return keys
      .filter((key) => key.name === name && key.keyId === keyId)
      .map((key) => ({ key, signature: payload.subarray(4) }))
  })
}

function keyIdBytes({ keyId }: VerifierKey): Uint8Array {
  return Uint8Array.from([0, 2, 4, 6], (at) => Number.parseInt(keyId.slice(at, at + 2), 16))
}

import { decodeBase64, encodeBase64 } from './base64.ts'
import { concatBytes, encodeHex } from './bytes.ts'
import { LedgerError } from './errors.ts'
import { checkedHash, type Hashing } from './hashing.ts'
import { encodeUtf8 } from './utf8.ts'

const newline = 0x0a
/** The signature type of plain Ed25519 in signed notes. */
const ed25519 = 0x01
const publicKeyLength = 32
// A name stands between spaces in a signature line and before a plus in a key string.
const forbiddenInName = /[\p{White_Space}\p{Cc}+]/u

/**
 * A public key with the name it signs under. For the key of a log the name is the log's origin.
 * `keyId` is 8 lower-case hexadecimal digits: the first four bytes of `SHA-256(name || 0x0A || 0x01 || public key)`.
 */
export type VerifierKey = {
  readonly name: string
  readonly keyId: string
  readonly publicKey: Uint8Array<ArrayBuffer>
}

/**
 * Names a public key (32 bytes, Ed25519) and computes its id.
 * @throws LedgerError `key-name-invalid` (empty, or with white space, a control character or `+`), `key-malformed`,
 * `lone-surrogate`, `hash-length`
 * @see C2SP signed-note, "Signatures" and "Ed25519 signatures"
 */
export function nameKey({ sha256 }: Hashing, key: { name: string; publicKey: Uint8Array }): VerifierKey {
  const { name } = key
  if (name === '' || forbiddenInName.test(name)) {
    throw new LedgerError('key-name-invalid', 'A key name is not empty and has no white space and no plus')
  }
  if (key.publicKey.length !== publicKeyLength) {
    throw new LedgerError('key-malformed', `An Ed25519 public key has ${publicKeyLength} bytes`)
  }
  const publicKey = concatBytes(key.publicKey)
  const named = concatBytes(encodeUtf8(name), Uint8Array.of(newline, ed25519), publicKey)
  return { name, keyId: encodeHex(checkedHash(sha256(named)).subarray(0, 4)), publicKey }
}

/** A key as one line to hand to a verifier: `name+hex(key id)+base64(0x01 || public key)`. */
export function formatVerifierKey({ name, keyId, publicKey }: VerifierKey): string {
  return `${name}+${keyId}+${encodeBase64(concatBytes(Uint8Array.of(ed25519), publicKey))}`
}

/**
 * Reads a verifier key string. The id in it has to be the one that name and key give.
 * @throws LedgerError `key-malformed`, `key-name-invalid`, `base64-invalid`, `lone-surrogate`, `hash-length`
 */
export function parseVerifierKey(hashing: Hashing, source: string): VerifierKey {
  // Base64 has pluses of its own: only the first two divide.
  const [name = '', keyId = '', ...rest] = source.split('+')
  const encoded = decodeBase64(rest.join('+'))
  if (encoded[0] !== ed25519) {
    throw new LedgerError('key-malformed', 'Not the verifier key string of an Ed25519 key')
  }
  const key = nameKey(hashing, { name, publicKey: encoded.subarray(1) })
  if (key.keyId !== keyId) {
    throw new LedgerError('key-malformed', `The key id of this name and key is ${key.keyId}, not ${keyId}`)
  }
  return key
}

import { bytesEqual } from './bytes.ts'
import { LedgerError } from './errors.ts'
import { checkedHash, type Hashing } from './hashing.ts'
import { encodeUtf8 } from './utf8.ts'

const saltLength = 32

/**
 * The commitment to an erasable text: `SHA-256(salt || UTF-8(text))`.
 * It can stand in a log for ever: without the salt, which is erased with the text, it says nothing about the text.
 * Takes a salt of 32 random bytes, used once. Nothing is normalised: another form of the same letters is another text.
 * @throws LedgerError `salt-length`, `lone-surrogate`, `hash-length`
 */
export function commit({ sha256 }: Hashing, salt: Uint8Array, text: string): Uint8Array {
  if (salt.length !== saltLength) {
    throw new LedgerError('salt-length', `A salt has ${saltLength} bytes, not ${salt.length}`)
  }
  const message = encodeUtf8(text)
  const input = new Uint8Array(saltLength + message.length)
  input.set(salt)
  input.set(message, saltLength)
  return checkedHash(sha256(input))
}

/**
 * Returns where salt and text are what was committed to, and throws otherwise.
 * @throws LedgerError `commitment-mismatch`, and those of `commit`
 */
export function verifyCommitment(
  hashing: Hashing,
  { salt, text, commitment }: { salt: Uint8Array; text: string; commitment: Uint8Array },
): void {
  if (!bytesEqual(commit(hashing, salt, text), commitment)) {
    throw new LedgerError('commitment-mismatch', 'The text is not the one that was committed to')
  }
}

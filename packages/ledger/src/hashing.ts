import { LedgerError } from './errors.ts'

/** SHA-256, synchronous: a tree is millions of tiny hashes, and a promise for each would cost more than the hash. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array

/** What every function that hashes is given first. */
export type Hashing = { readonly sha256: Sha256 }

/** Bytes in a SHA-256 hash. */
export const hashLength = 32

const leafPrefix = 0x00
const nodePrefix = 0x01

/**
 * The hash of a leaf: `SHA-256(0x00 || data)`.
 * @throws LedgerError `hash-length` where the given function does not return 32 bytes
 * @see RFC 6962 section 2.1
 */
export function leafHash({ sha256 }: Hashing, data: Uint8Array): Uint8Array {
  const input = new Uint8Array(1 + data.length)
  input[0] = leafPrefix
  input.set(data, 1)
  return checkedHash(sha256(input))
}

/**
 * The hash of an inner node: `SHA-256(0x01 || left || right)`.
 * The prefix keeps nodes and leaves apart; the fixed length keeps left and right apart.
 * @throws LedgerError `hash-length` where one of the hashes is not 32 bytes
 * @see RFC 6962 section 2.1
 */
export function nodeHash({ sha256 }: Hashing, left: Uint8Array, right: Uint8Array): Uint8Array {
  const input = new Uint8Array(1 + 2 * hashLength)
  input[0] = nodePrefix
  input.set(checkedHash(left), 1)
  input.set(checkedHash(right), 1 + hashLength)
  return checkedHash(sha256(input))
}

/** Passes a hash of 32 bytes through. @throws LedgerError `hash-length` */
export function checkedHash(hash: Uint8Array): Uint8Array {
  if (hash.length !== hashLength) {
    throw new LedgerError('hash-length', `A hash has ${hashLength} bytes, not ${hash.length}`)
  }
  return hash
}

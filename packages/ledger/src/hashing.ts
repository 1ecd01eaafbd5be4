import { LedgerError } from './errors.ts'

/**
 * SHA-256, synchronous: a tree is millions of tiny hashes, and a promise for each would cost more than the hash.
 * It reads its input before it returns and keeps no reference to it (as every hash does): the same memory serves again.
 */
export type Sha256 = (bytes: Uint8Array) => Uint8Array

/** What every function that hashes is given first. */
export type Hashing = { readonly sha256: Sha256 }

/** Bytes in a SHA-256 hash. */
export const hashLength = 32

const leafPrefix = 0x00
const nodePrefix = 0x01

// A new array for each hash costs as much as hashing a small leaf, so one stands ready. It holds log entries and
// hashes, which are there to be shown; what may be erased (see commit) never passes through it.
const leafInput = new Uint8Array(16 * 1024)
const nodeInput = new Uint8Array(1 + 2 * hashLength)

/**
 * The hash of a leaf: `SHA-256(0x00 || data)`.
 * @throws LedgerError `hash-length` where the given function does not return 32 bytes
 * @see RFC 6962 section 2.1
 */
export function leafHash({ sha256 }: Hashing, data: Uint8Array): Uint8Array {
  const length = 1 + data.length
  const input = length > leafInput.length ? new Uint8Array(length) : leafInput.subarray(0, length)
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
  nodeInput[0] = nodePrefix
  nodeInput.set(checkedHash(left), 1)
  nodeInput.set(checkedHash(right), 1 + hashLength)
  return checkedHash(sha256(nodeInput))
}

/** Passes a hash of 32 bytes through. @throws LedgerError `hash-length` */
export function checkedHash(hash: Uint8Array): Uint8Array {
  if (hash.length !== hashLength) {
    throw new LedgerError('hash-length', `A hash has ${hashLength} bytes, not ${hash.length}`)
  }
  return hash
}

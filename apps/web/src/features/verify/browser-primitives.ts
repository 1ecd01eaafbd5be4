import type { Primitives } from '@assay/exchange'
import { hashes, verify } from '@noble/ed25519'
import { sha256, sha512 } from '@noble/hashes/sha2.js'

hashes.sha512 = sha512

/**
 * SHA-256 and Ed25519 in plain JavaScript: not every browser's own cryptography knows Ed25519, and none of it hashes
 * without a promise, of which a log would need millions.
 */
export const browserPrimitives: Primitives = {
  sha256,
  verify: ({ publicKey, message, signature }) => {
    try {
      return verify(signature, message, publicKey, { zip215: false })
    } catch {
      // A number in the signature that is none: what is malformed does not verify.
      return false
    }
  },
}

import { createHash, createPublicKey, verify } from 'node:crypto'
import type { Ed25519Verify, Sha256 } from '@assay/ledger'

/** The two primitives that the ledger is given, as Node.js has them. */
export const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest()

export const verifyEd25519: Ed25519Verify = ({ publicKey, message, signature }) => {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') }
  return verify(null, message, createPublicKey({ key: jwk, format: 'jwk' }), signature)
}

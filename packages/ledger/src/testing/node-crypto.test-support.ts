import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import type { Ed25519Verify, Signer } from '../sign-note.ts'
import { nameKey } from '../verifier-key.ts'

export function sha256(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(createHash('sha256').update(bytes).digest())
}

export const verifyEd25519: Ed25519Verify = ({ publicKey, message, signature }) => {
  const key = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') }
  return verify(null, message, createPublicKey({ key, format: 'jwk' }), signature)
}

// The DER of an Ed25519 private key (RFC 8410) up to its 32 bytes of seed.
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex')

/** A signer whose key is all in its seed byte, so that tests repeat. */
export function buildSigner(name: string, seed = 7): Signer {
  const der = Buffer.concat([pkcs8Prefix, Buffer.alloc(32, seed)])
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' })
  const key = nameKey({ sha256 }, { name, publicKey: Buffer.from(x ?? '', 'base64url') })
  return { key, sign: async (message) => new Uint8Array(sign(null, message, privateKey)) }
}

import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  sign,
} from 'node:crypto'
import { nameKey, type Signer } from '@assay/ledger'
import { sha256 } from '../sealer/primitives.ts'

/** What comes before the 32 bytes of an Ed25519 seed in PKCS #8 (RFC 8410 section 7). */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex')

/** A new key as PEM (PKCS #8), the one form in which private keys are kept. */
export function generateKeyPem(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

/** The signer for the log `origin` with a private key in PEM. @throws Error where it is no Ed25519 key */
export function signerFromPem(origin: string, pem: string): Signer {
  return signerOf(origin, createPrivateKey(pem))
}

/** The signer for the log `origin` with a key derived from one secret seed: another key for each log (HKDF). */
export function signerFromSeed(origin: string, seed: Uint8Array): Signer {
  const derived = Buffer.from(hkdfSync('sha256', seed, new Uint8Array(0), `assay signing key\n${origin}`, 32))
  const der = Buffer.concat([pkcs8Head, derived])
  return signerOf(origin, createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }))
}

function signerOf(origin: string, privateKey: KeyObject): Signer {
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new Error('A log is signed with an Ed25519 key')
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' })
  const key = nameKey({ sha256 }, { name: origin, publicKey: Buffer.from(x, 'base64url') })
  return { key, sign: (message) => sign(null, message, privateKey) }
}

import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  buildSigner,
  sha256,
  verifyEd25519,
} from '../../../../../packages/ledger/src/testing/node-crypto.test-support.ts'
import { browserPrimitives } from './browser-primitives.ts'

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })

it('hashes as Node.js does', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (message) => {
      expect(browserPrimitives.sha256(message)).toEqual(sha256(message))
    }),
  )
})

it('takes the signatures that Node.js makes, and no other', async () => {
  const signer = buildSigner('desk.example/harbour')
  const { publicKey } = signer.key
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 100 }), fc.nat({ max: 511 }), async (text, bit) => {
      const message = Uint8Array.from(text)
      const signature = await signer.sign(message)
      expect(
        await browserPrimitives.verify({ publicKey, message, signature: Uint8Array.from(signature) }),
      ).toBe(true)
      const forged = Uint8Array.from(signature)
      forged[bit >> 3] = (forged[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(await browserPrimitives.verify({ publicKey, message, signature: forged })).toBe(false)
    }),
    { numRuns: 30 },
  )
})

it('refuses what is neither a key nor a signature, as Node.js does', async () => {
  await fc.assert(
    fc.asyncProperty(bytes(32), bytes(64), async (key, noise) => {
      const claim = {
        publicKey: Uint8Array.from(key),
        message: Uint8Array.of(1),
        signature: Uint8Array.from(noise),
      }
      expect(await browserPrimitives.verify(claim)).toBe(false)
      expect(await verifyEd25519(claim)).toBe(false)
    }),
    { numRuns: 30 },
  )
  const short = { publicKey: new Uint8Array(32), message: new Uint8Array(1), signature: new Uint8Array(63) }
  expect(await browserPrimitives.verify(short)).toBe(false)
})

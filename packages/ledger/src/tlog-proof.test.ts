import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sha256, verifyEd25519 } from './testing/node-crypto.test-support.ts'
import { buildSealedLog } from './testing/sealed-log.test-support.ts'
import { withCode } from './testing/with-code.test-support.ts'
import { formatTlogProof, parseTlogProof, verifyTlogProof } from './tlog-proof.ts'

const origin = 'log.example/zeitung'
const hash = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => new Uint8Array(bytes))

describe('a proof file', () => {
  test('is laid out as the standard says', async () => {
    const log = buildSealedLog(origin, 3)
    const file = await log.proofFile(2, 3, Uint8Array.of(1, 2, 3))
    const sibling = Buffer.from(log.tree.range.hashes[0] ?? []).toString('base64')
    expect(file).toBe(`c2sp.org/tlog-proof@v1\nextra AQID\nindex 2\n${sibling}\n\n${await log.sealAt(3)}`)
  })

  test('is read back as it was written', () => {
    const proof = fc.record({
      extra: fc.option(fc.uint8Array({ minLength: 1 }).map((bytes) => new Uint8Array(bytes))),
      index: fc.maxSafeNat(),
      hashes: fc.array(hash, { maxLength: 53 }),
      checkpoint: fc.string({ unit: 'binary' }),
    })
    fc.assert(
      fc.property(proof, (given) => {
        expect(parseTlogProof(formatTlogProof(given))).toEqual(given)
      }),
    )
  })

  test('of the only entry has no hashes', async () => {
    const log = buildSealedLog(origin, 1)
    const claim = { file: await log.proofFile(0, 1), origin, keys: [log.signer.key] }
    const crypto = { sha256, verify: verifyEd25519 }
    const data = log.entries[0] ?? new Uint8Array(0)
    await expect(verifyTlogProof(crypto, { ...claim, data })).resolves.toMatchObject({ index: 0 })
  })

  test('does not prove its entry for another log, under another key, or at an index past the end', async () => {
    const log = buildSealedLog(origin, 9)
    const other = buildSealedLog(origin, 9, 99)
    const crypto = { sha256, verify: verifyEd25519 }
    const data = log.entries[4] ?? new Uint8Array(0)
    const file = await log.proofFile(4, 9)
    const claim = { file, data, origin, keys: [log.signer.key] }
    const refused = (wrong: Partial<typeof claim>, code: string) =>
      expect(verifyTlogProof(crypto, { ...claim, ...wrong })).rejects.toMatchObject({ code })
    await refused({ origin: 'other.example' }, 'signer-unknown')
    await refused({ keys: [other.signer.key] }, 'signer-unknown')
    await refused({ keys: [] }, 'signer-unknown')
    await refused({ file: file.replace('index 4', 'index 9') }, 'index-out-of-range')
    await refused({ file: file.replace('index 4', 'index 5') }, 'root-mismatch')
    await refused({ file: file.replace('index 4', 'index 8') }, 'proof-length')
    await refused({ data: new Uint8Array(0) }, 'root-mismatch')
  })

  test.each([
    ['another first line', 'c2sp.org/tlog-proof@v2\nindex 0\n\n'],
    ['no empty line', 'c2sp.org/tlog-proof@v1\nindex 0\n'],
    ['no index', 'c2sp.org/tlog-proof@v1\n\n'],
    ['an index that is no number', 'c2sp.org/tlog-proof@v1\nindex x\n\n'],
    ['an index with a leading zero', 'c2sp.org/tlog-proof@v1\nindex 01\n\n'],
    ['a negative index', 'c2sp.org/tlog-proof@v1\nindex -1\n\n'],
    ['extra data twice', 'c2sp.org/tlog-proof@v1\nextra AQID\nextra AQID\nindex 0\n\n'],
    ['extra data that are empty', 'c2sp.org/tlog-proof@v1\nextra \nindex 0\n\n'],
    ['a short hash', 'c2sp.org/tlog-proof@v1\nindex 0\nAQID\n\n'],
    [
      'more hashes than a tree can have',
      `c2sp.org/tlog-proof@v1\nindex 0\n${`${'A'.repeat(43)}=\n`.repeat(54)}\n`,
    ],
    ['nothing in it', ''],
  ])('with %s is refused', (_what, file) => {
    expect(() => parseTlogProof(file)).toThrow(withCode('proof-malformed'))
  })

  test('cannot be written with an index, extra data or a hash that could not be read back', () => {
    const proof = { extra: null, index: 0, hashes: [], checkpoint: '' }
    expect(() => formatTlogProof({ ...proof, index: -1 })).toThrow(withCode('proof-malformed'))
    expect(() => formatTlogProof({ ...proof, index: 2 ** 53 })).toThrow(withCode('proof-malformed'))
    expect(() => formatTlogProof({ ...proof, extra: new Uint8Array(0) })).toThrow(withCode('proof-malformed'))
    expect(() => formatTlogProof({ ...proof, hashes: [new Uint8Array(31)] })).toThrow(withCode('hash-length'))
  })
})

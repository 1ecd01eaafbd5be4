import { describe, expect, test } from 'vitest'
import { buildConsistencyProof } from './build-proof.ts'
import { sha256, verifyEd25519 } from './testing/node-crypto.test-support.ts'
import { buildSealedLog } from './testing/sealed-log.test-support.ts'
import { readCheckpoint, readProof, rootsFromProof } from './testing/second-reader.test-support.ts'
import { verifyTlogProof } from './tlog-proof.ts'
import { formatVerifierKey } from './verifier-key.ts'

const origin = 'log.example/zeitung'
const log = buildSealedLog(origin, 41)
const vkey = formatVerifierKey(log.signer.key)

describe('a second implementation, written from the specifications alone', () => {
  test('reads and verifies every checkpoint', async () => {
    for (let size = 0; size <= log.entries.length; size++) {
      const { root } = await log.headAt(size)
      expect(readCheckpoint(Buffer.from(await log.sealAt(size)), vkey)).toEqual({
        origin,
        size,
        root: Buffer.from(root),
      })
    }
  })

  test('reads and verifies every proof file, with and without extra data', async () => {
    for (const size of [1, 2, 3, 31, 32, 33, 41]) {
      for (const [index, data] of log.entries.slice(0, size).entries()) {
        const extra = index % 2 === 0 ? null : new Uint8Array(data)
        const file = Buffer.from(await log.proofFile(index, size, extra))
        expect(readProof(file, data, vkey)).toMatchObject({ index, head: { origin, size } })
        expect(readProof(file, data, vkey)?.extra).toEqual(extra ? Buffer.from(extra) : undefined)
        expect(readProof(file, Buffer.from('another'), vkey)).toBeUndefined()
      }
    }
  })

  test('verifies every consistency proof', async () => {
    for (let newSize = 1; newSize <= log.entries.length; newSize++) {
      for (let oldSize = 1; oldSize <= newSize; oldSize++) {
        const access = { sha256, read: log.tree.read }
        const proof = (await buildConsistencyProof(access, { oldSize, newSize })).map((hash) =>
          Buffer.from(hash),
        )
        const older = Buffer.from((await log.headAt(oldSize)).root)
        const newer = Buffer.from((await log.headAt(newSize)).root)
        expect(rootsFromProof({ m: oldSize, n: newSize }, older, proof)).toEqual([older, newer])
      }
    }
  })

  test('agrees on every file with one bit turned over: both refuse it', async () => {
    const index = 20
    const data = log.entries[index] ?? new Uint8Array(0)
    const good = Buffer.from(await log.proofFile(index, 41))
    expect(readProof(good, data, vkey)).toBeDefined()
    for (let at = 0; at < good.length; at++) {
      const file = Buffer.from(good)
      file[at] = (file[at] ?? 0) ^ (1 << (at % 8))
      expect(readProof(file, data, vkey)).toBeUndefined()
      const claim = { file: new Uint8Array(file), data, origin, keys: [log.signer.key] }
      await expect(verifyTlogProof({ sha256, verify: verifyEd25519 }, claim)).rejects.toMatchObject({
        name: 'LedgerError',
      })
    }
  })
})

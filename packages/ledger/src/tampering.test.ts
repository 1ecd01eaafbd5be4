import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalize } from './canonicalize.ts'
import { openCheckpoint } from './checkpoint.ts'
import { sha256, verifyEd25519 } from './testing/node-crypto.test-support.ts'
import { buildSealedLog } from './testing/sealed-log.test-support.ts'
import { parseTlogProof, verifyTlogProof } from './tlog-proof.ts'
import { encodeUtf8 } from './utf8.ts'

const origin = 'log.example/zeitung'
const log = buildSealedLog(origin, 13)
const keys = [log.signer.key]
const crypto = { sha256, verify: verifyEd25519 }
const index = 5
const data = log.entries[index] ?? new Uint8Array(0)

/** Every way to replace one byte, to leave one out, to add one, and to cut the end off. */
function* damaged(good: Uint8Array): Generator<[what: string, bytes: Uint8Array]> {
  for (let at = 0; at < good.length; at++) {
    for (const value of new Set([(good[at] ?? 0) ^ 1, (good[at] ?? 0) ^ 0x80, 0x0a, 0x20, 0x3d, 0x41])) {
      if (value === good[at]) continue
      const bytes = Uint8Array.from(good)
      bytes[at] = value
      yield [`byte ${at} set to ${value}`, bytes]
    }
    yield [`byte ${at} left out`, Uint8Array.from([...good.subarray(0, at), ...good.subarray(at + 1)])]
    for (const value of [0x0a, 0x0d, 0x20, 0x41]) {
      const bytes = Uint8Array.from([...good.subarray(0, at), value, ...good.subarray(at)])
      yield [`byte ${value} put before byte ${at}`, bytes]
    }
    yield [`cut at byte ${at}`, good.slice(0, at)]
  }
  yield ['byte order mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...good])]
  yield ['newline at the end', Uint8Array.from([...good, 0x0a])]
  yield ['twice', Uint8Array.from([...good, ...good])]
}

async function survivors(
  good: Uint8Array,
  verify: (bytes: Uint8Array) => Promise<unknown>,
): Promise<string[]> {
  const survived: string[] = []
  for (const [what, bytes] of damaged(good)) {
    const outcome = await verify(bytes).then(
      () => 'passes',
      (error: unknown) => (error instanceof Error ? error.name : 'unknown'),
    )
    if (outcome !== 'LedgerError') survived.push(`${what}: ${outcome}`)
  }
  return survived
}

describe('a file that was tampered with', () => {
  test('a checkpoint: no changed, added or missing byte passes', async () => {
    const good = encodeUtf8(await log.sealAt(13))
    const open = (note: Uint8Array) => openCheckpoint(crypto, { note, origin, keys })
    await expect(open(good)).resolves.toMatchObject({ size: 13 })
    expect(await survivors(good, open)).toEqual([])
  })

  test('a proof: no changed, added or missing byte passes', async () => {
    const good = encodeUtf8(await log.proofFile(index, 13))
    const verify = (file: Uint8Array) => verifyTlogProof(crypto, { file, data, origin, keys })
    await expect(verify(good)).resolves.toMatchObject({ index, checkpoint: { size: 13 } })
    expect(await survivors(good, verify)).toEqual([])
  })

  test('a proof that carries its leaf as extra data: no changed, added or missing byte passes', async () => {
    const good = encodeUtf8(await log.proofFile(index, 13, encodeUtf8(new TextDecoder().decode(data))))
    const verify = async (file: Uint8Array) => {
      const { extra } = parseTlogProof(file)
      return verifyTlogProof(crypto, { file, data: extra ?? new Uint8Array(0), origin, keys })
    }
    await expect(verify(good)).resolves.toMatchObject({ index })
    expect(await survivors(good, verify)).toEqual([])
  })

  test('an event: no change to any of its values leaves the proof valid', async () => {
    const file = await log.proofFile(index, 13)
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (event) => {
        const claim = { file, data: encodeUtf8(canonicalize(event)), origin, keys }
        await expect(verifyTlogProof(crypto, claim)).rejects.toMatchObject({ code: 'root-mismatch' })
      }),
    )
  })
})

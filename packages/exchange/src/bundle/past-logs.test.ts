import { createHash, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import {
  appendLeaves,
  emptyRange,
  encodeUtf8,
  formatOpening,
  formatVerifierKey,
  leafHash,
  nameKey,
  rootOf,
  type Signer,
  signCheckpoint,
} from '@assay/ledger'
import { describe, expect, it } from 'vitest'
import { buildFindings } from './finding.ts'
import { buildPastLogs } from './past-logs.ts'
import type { Primitives } from './primitives.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()
const primitives: Primitives = {
  sha256,
  verify: ({ publicKey, message, signature }) => {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') }
    return verify(null, message, createPublicKey({ key: jwk, format: 'jwk' }), signature)
  },
}

function signerOf(name: string): Signer {
  const pair = generateKeyPairSync('ed25519')
  const publicKey = Buffer.from(pair.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url')
  const key = nameKey({ sha256 }, { name, publicKey })
  return { key, sign: (message) => sign(null, message, pair.privateKey) }
}

const [first, second] = ['desk.example/harbour', 'desk.example/harbour.2']
const signers = { [first]: signerOf(first), [second]: signerOf(second) }
const leaf = (word: string) => leafHash({ sha256 }, encodeUtf8(word))
const events = ['one', 'two', 'three'].map(leaf)

async function checkpointOf(origin: string, leaves: readonly Uint8Array[]): Promise<string> {
  const { range } = appendLeaves({ sha256 }, emptyRange, leaves)
  const signer = signers[origin] ?? signerOf(origin)
  return signCheckpoint([signer], { origin, size: range.size, root: rootOf({ sha256 }, range) })
}

type Opened = {
  agrees: number
  checkpoint?: string | null
  by?: Signer | null
  origin?: string
  before?: string
}

const openingOf = ({
  origin = second,
  before = first,
  agrees,
  checkpoint = null,
  by = signers[first],
}: Opened) =>
  formatOpening(
    { origin, before, agrees, checkpoint, at: '2026-03-04T05:06:07.089Z', reason: 'restored' },
    by ?? null,
  )

const before = (notes: string[], { origin = first, opening = null as string | null } = {}) => {
  const signer = signers[origin]
  const keys = signer === undefined ? [] : [formatVerifierKey(signer.key)]
  return { kind: 'before' as const, origin, opening, keys, notes }
}

type Run = { opening: string; records: ReturnType<typeof before>[]; leaves?: Uint8Array[]; origin?: string }

async function hold({ opening, records, leaves = events, origin = second }: Run) {
  const findings = buildFindings()
  const header = { origin, opening }
  const past = buildPastLogs(primitives, { header, trusted: undefined, kept: new Map(), findings })
  for (const record of records) await past.take(record)
  for (const each of leaves) past.append(each)
  return { continues: past.finish(), codes: findings.list.map(({ code }) => code) }
}

describe('a log that continues another one', () => {
  it('agrees with it up to the last checkpoint that its events lead to, and the old key vouches for that', async () => {
    const notes = [
      await checkpointOf(first, events.slice(0, 1)),
      await checkpointOf(first, events.slice(0, 2)),
    ]
    expect(await hold({ opening: await openingOf({ agrees: 2 }), records: [before(notes)] })).toEqual({
      continues: [{ origin: first, agrees: 2, signed: 2, isVouched: true }],
      codes: [],
    })
  })

  it('differs where an event was rewritten that both are said to have', async () => {
    const notes = [await checkpointOf(first, events)]
    const leaves = events.with(1, leaf('another'))
    const run = { opening: await openingOf({ agrees: 3 }), records: [before(notes)], leaves }
    expect((await hold(run)).codes).toEqual(['old-log-differs'])
    // The checkpoint that the opening cites is enough, where all others were taken away.
    const cited = await openingOf({ agrees: 3, checkpoint: notes[0] ?? null })
    expect((await hold({ opening: cited, records: [before([])], leaves })).codes).toEqual(['old-log-differs'])
    expect((await hold({ ...run, records: [before([])] })).codes).toEqual(['old-log-differs'])
  })

  it('may lack what the old one signed later, where it says so', async () => {
    const notes = [await checkpointOf(first, events.slice(0, 1)), await checkpointOf(first, events)]
    const leaves = events.with(2, leaf('after the restore'))
    expect(await hold({ opening: await openingOf({ agrees: 1 }), records: [before(notes)], leaves })).toEqual(
      {
        continues: [{ origin: first, agrees: 1, signed: 3, isVouched: true }],
        codes: [],
      },
    )
  })

  it('is not vouched for where the old key is gone, and does not hold where another key signed instead', async () => {
    const records = [before([await checkpointOf(first, events)])]
    const alone = await hold({ opening: await openingOf({ agrees: 3, by: null }), records })
    expect(alone).toMatchObject({ continues: [{ isVouched: false }], codes: [] })
    const forged = await openingOf({ agrees: 3, by: signerOf(first) })
    expect((await hold({ opening: forged, records })).codes).toEqual(['opening-wrong'])
  })

  it('does not hold where nothing came along of the old one, or that of another one', async () => {
    const opening = await openingOf({ agrees: 3 })
    expect((await hold({ opening, records: [] })).codes).toEqual(['opening-wrong'])
    const other = before([], { origin: 'elsewhere.example/desk' })
    expect((await hold({ opening, records: [other] })).codes).toContain('opening-wrong')
    expect((await hold({ opening, records: [], origin: 'desk.example/harbour.3' })).codes).toEqual([
      'opening-wrong',
    ])
  })

  it('is held against each that came before, also one that had an opening of its own', async () => {
    const third = 'desk.example/harbour.3'
    const begun = await openingOf({ agrees: 1 })
    const opening = await openingOf({ origin: third, before: second, agrees: 3, by: signers[second] ?? null })
    const records = [
      before([await checkpointOf(second, [leaf(begun), ...events.slice(0, 2)])], {
        origin: second,
        opening: begun,
      }),
      before([await checkpointOf(first, events.slice(0, 1))]),
    ]
    expect(await hold({ opening, records, origin: third })).toMatchObject({
      continues: [
        { origin: second, agrees: 3, isVouched: true },
        { origin: first, agrees: 1, isVouched: true },
      ],
      codes: [],
    })
  })
})

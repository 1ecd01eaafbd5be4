import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AuditProgress, type BundleRecord, writeBundle } from '@assay/exchange'
import {
  appendLeaves,
  canonicalize,
  emptyRange,
  encodeBase64,
  encodeUtf8,
  leafHash,
  rootOf,
  signCheckpoint,
} from '@assay/ledger'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../../../packages/ledger/src/testing/node-crypto.test-support.ts'
import { buildSealedEvent } from './sealed-event.test-support.ts'
import { verifyQuestion } from './verify-question.ts'

const sealed = await buildSealedEvent()
const origin = sealed.key.name
const ask = (content: string | Uint8Array<ArrayBuffer>, { keys = sealed.keyText, earlier = '' } = {}) =>
  verifyQuestion({ file: new File([content], 'file'), keys, earlier }, () => {})
const problemOf = async (...given: Parameters<typeof ask>) => {
  const verification = await ask(...given)
  return verification.kind === 'refused' ? verification.problem : null
}

/** The samples of all events as a log, and as its bundle. */
async function buildBundle(): Promise<string> {
  const samples = join(import.meta.dirname, '../../../../../packages/review/src/events/samples')
  const events = readdirSync(samples).map((name) => JSON.parse(readFileSync(join(samples, name), 'utf8')))
  let range = emptyRange
  const entries: BundleRecord[] = events.map((sample, position) => {
    const event = { ...sample, logId: 'w1' }
    const leaf = leafHash({ sha256 }, encodeUtf8(canonicalize(event)))
    range = appendLeaves({ sha256 }, range, [leaf]).range
    return { kind: 'event', position, eventId: event.id, leafHash: encodeBase64(leaf), event }
  })
  const { size } = range
  const root = rootOf({ sha256 }, range)
  const note = await signCheckpoint([sealed.signer], { origin, size, root })
  const header = { kind: 'bundle', format: 'assay-bundle@1', scope: 'log', logId: 'w1', origin } as const
  const records: BundleRecord[] = [
    { ...header, opening: null, sealed: size, nodes: false, tables: [] },
    { kind: 'key', verifierKey: sealed.keyText, retiredAt: null },
    ...entries,
    { kind: 'checkpoint', size, root: encodeBase64(root), note },
    { kind: 'end', records: entries.length + 3 },
  ]
  const lines: string[] = []
  for await (const line of writeBundle(inTurn(records))) lines.push(line)
  return lines.join('')
}

async function* inTurn<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

const bundle = await buildBundle()

describe('a question about a proof', () => {
  it('is answered', async () => {
    expect(await ask(sealed.file)).toMatchObject({ kind: 'proof', outcome: { ok: true } })
    const outcome = { ok: true, earlier: 'same' }
    expect(await ask(sealed.file, { earlier: await sealed.sealAt(7) })).toMatchObject({ outcome })
  })

  it('needs a key, and one of this log', async () => {
    expect(await problemOf(sealed.file, { keys: ' \n' })).toEqual({ code: 'key-none' })
    expect(await problemOf(sealed.file, { keys: 'none' })).toEqual({ code: 'key-malformed', line: 1 })
    const other = await buildSealedEvent({ origin: 'elsewhere.example/desk' })
    expect(await problemOf(sealed.file, { keys: other.keyText })).toEqual({
      code: 'key-of-another-log',
      name: 'elsewhere.example/desk',
      origin,
    })
  })
})

describe('a question about a bundle', () => {
  it('is answered, and proves less where the keys came along', async () => {
    const report = { ok: true, keysFromBundle: false, earlier: 0 }
    expect(await ask(bundle)).toMatchObject({ kind: 'bundle', report })
    expect(await ask(bundle, { keys: '' })).toMatchObject({ report: { ok: true, keysFromBundle: true } })
  })

  it('is told how far it is, in bytes of the file', async () => {
    const told: AuditProgress[] = []
    const file = new File([bundle], 'log.jsonl')
    await verifyQuestion({ file, keys: '', earlier: '' }, (progress) => told.push(progress))
    expect(told[0]).toMatchObject({ phase: 'log', total: file.size })
  })

  it('names what was changed, and a history that is not the one that was signed before', async () => {
    const changed = bundle.replace('"actorRole":"reviewer"', '"actorRole":"reviewex"')
    expect(await ask(changed)).toMatchObject({ report: { findings: [{ code: 'event-changed' }, {}] } })
    const earlier = await sealed.sealAt(7)
    const findings = [{ code: 'earlier-checkpoint-differs' }]
    expect(await ask(bundle, { earlier })).toMatchObject({ report: { ok: false, earlier: 1, findings } })
  })

  it('says where a bundle breaks off', async () => {
    const cut = await problemOf(bundle.slice(0, bundle.length / 2))
    expect(cut).toMatchObject({ code: 'bundle-broken', message: expect.stringMatching(/^Line \d+ is no/) })
    const withoutEnd = bundle.slice(0, bundle.lastIndexOf('{'))
    expect(await ask(withoutEnd)).toMatchObject({ report: { findings: [{ code: 'bundle-malformed' }] } })
    const noText = Uint8Array.of(...encodeUtf8(bundle), 0xff, 0x0a)
    expect(await problemOf(noText)).toMatchObject({ code: 'bundle-broken' })
  })
})

it('what is neither, and what belongs into another field, is said to be so', async () => {
  expect(await problemOf('')).toEqual({ code: 'file-empty' })
  expect(await problemOf('Dear newsroom')).toEqual({ code: 'file-unknown' })
  expect(await problemOf(sealed.keyText)).toEqual({ code: 'file-key' })
  expect(await problemOf(await sealed.sealAt(7))).toEqual({ code: 'file-checkpoint' })
  expect(await problemOf(bundle, { earlier: 'a note' })).toEqual({ code: 'earlier-malformed' })
})

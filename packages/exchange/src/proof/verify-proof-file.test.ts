import { encodeUtf8, nameKey } from '@assay/ledger'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../ledger/src/testing/node-crypto.test-support.ts'
import { hasPython, namesByDocuments } from '../testing/documents-verifier.test-support.ts'
import { nodePrimitives } from '../testing/story.test-support.ts'
import { buildSealedEvent, sealedEvent } from './sealed-event.test-support.ts'
import { verifyProofFile } from './verify-proof-file.ts'

const sealed = await buildSealedEvent()
const { key } = sealed

const check = (file: string, given: { keys?: (typeof key)[]; earlier?: string[] } = {}) =>
  verifyProofFile(nodePrimitives, {
    bytes: encodeUtf8(file),
    keys: given.keys ?? [key],
    earlier: given.earlier ?? [],
  })

const failureOf = async (file: string, given = {}) => {
  const outcome = await check(file, given)
  return outcome.ok ? null : outcome.failure
}

describe('the proof of one event', () => {
  it('holds, and says what the event says and where it stands', async () => {
    const outcome = await check(sealed.file)
    expect(outcome).toMatchObject({
      ok: true,
      origin: 'desk.example/harbour',
      index: 3,
      size: 7,
      keyIds: [key.keyId],
      event: { type: 'assessment-submitted', data: { after: { value: 'disputed' } } },
    })
    expect(JSON.parse(outcome.leaf ?? '')).toEqual(sealedEvent)
  })

  it('fails whichever of its bytes is changed, and shows nothing of an event that nobody signed', async () => {
    const at = fc.nat({ max: sealed.file.length - 1 })
    await fc.assert(
      fc.asyncProperty(at, fc.integer({ min: 1, max: 255 }), async (position, flip) => {
        const bytes = encodeUtf8(sealed.file)
        bytes[position] = (bytes[position] ?? 0) ^ flip
        const outcome = await verifyProofFile(nodePrimitives, { bytes, keys: [key], earlier: [] })
        expect(outcome.ok).toBe(false)
        expect(outcome.leaf).toBeNull()
      }),
      { numRuns: 300 },
    )
  })

  it('names what was changed, as far as a change can be told', async () => {
    const { file } = sealed
    const signature = file.lastIndexOf(' ') + 40
    const flipped = `${file.slice(0, signature)}${file[signature] === 'A' ? 'B' : 'A'}${file.slice(signature + 1)}`
    expect(await failureOf(flipped)).toBe('signature')
    expect(await failureOf(file.replace('extra eyJ', 'extra eyK'))).toBe('inclusion')
    expect(await failureOf(file.replace('index 3', 'index 2'))).toBe('inclusion')
    expect(await failureOf(file.replace('\n7\n', '\n8\n'))).toBe('signature')
    expect(await failureOf(file.replace('index 3', 'index three'))).toBe('file')
    expect(await failureOf(file.replace(/extra .*\n/, ''))).toBe('file')
    expect(await failureOf(file.slice(0, -20))).toBe('checkpoint')
  })

  it('is not signed by another key of the same name, nor by no key', async () => {
    const other = nameKey({ sha256 }, { name: key.name, publicKey: new Uint8Array(32).fill(9) })
    expect(await failureOf(sealed.file, { keys: [other] })).toBe('signer')
    expect(await failureOf(sealed.file, { keys: [] })).toBe('signer')
    expect(await failureOf(sealed.file, { keys: [other, key] })).toBeNull()
  })

  it('does not read an entry that can be read in two ways, nor take any entry for an event', async () => {
    const twice = await buildSealedEvent({ leaf: '{"id":"one","id":"two"}' })
    expect(await failureOf(twice.file, { keys: [twice.key] })).toBe('event')
    const stranger = await buildSealedEvent({ leaf: '{"type":"log-continued"}' })
    const outcome = await check(stranger.file, { keys: [stranger.key] })
    expect(outcome).toMatchObject({ ok: true, event: null, leaf: '{"type":"log-continued"}' })
  })
})

describe('an earlier checkpoint beside a proof', () => {
  it.skipIf(!hasPython)('is told by the verifier of the documents as here', async () => {
    const rewritten = await buildSealedEvent({ leaf: '{"type":"another"}' })
    const forged = await buildSealedEvent({ seed: 8 })
    const notes = [
      await sealed.sealAt(7),
      await sealed.sealAt(5),
      await forged.sealAt(5),
      await rewritten.sealAt(7),
      await forged.sealAt(7),
    ]
    const ours = await Promise.all(notes.map(async (note) => failureOf(sealed.file, { earlier: [note] })))
    const theirs = notes.map((note) => namesByDocuments([sealed.file], { keys: [key], earlier: [note] })[0])
    expect(theirs).toEqual(ours.map((failure) => failure ?? 'holds'))
    expect(theirs).toEqual(['holds', 'holds', 'holds', 'earlier', 'earlier-signature'])
  })

  it('agrees, or cannot be compared, or is of another log', async () => {
    const other = await buildSealedEvent({ origin: 'desk.example/other' })
    const oldKey = await buildSealedEvent({ seed: 8 })
    const answerTo = async (...earlier: string[]) => (await check(sealed.file, { earlier })).earlier
    expect(await answerTo(await sealed.sealAt(7))).toBe('same')
    expect(await answerTo(await sealed.sealAt(5))).toBe('otherSize')
    expect(await answerTo(await oldKey.sealAt(5))).toBe('otherSize')
    expect(await answerTo(await other.sealAt(7))).toBe('otherLog')
    expect(await answerTo(await sealed.sealAt(7), await sealed.sealAt(5))).toBe('same')
  })

  it('convicts a newsroom that signed two histories of one length', async () => {
    const rewritten = await buildSealedEvent({ leaf: '{"type":"another"}' })
    const outcome = await check(sealed.file, { earlier: [await rewritten.sealAt(7)] })
    expect(outcome).toMatchObject({ ok: false, check: 'earlier', failure: 'earlier' })
    const forged = await buildSealedEvent({ seed: 8 })
    expect(await failureOf(sealed.file, { earlier: [await forged.sealAt(7)] })).toBe('earlier-signature')
  })
})

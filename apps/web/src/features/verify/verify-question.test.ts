import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AuditProgress } from '@assay/exchange'
import { emptyRange, encodeUtf8, formatVerifierKey, rootOf, signCheckpoint } from '@assay/ledger'
import { describe, expect, it } from 'vitest'
import { buildSealedEvent } from '../../../../../packages/exchange/src/proof/sealed-event.test-support.ts'
import { buildStory } from '../../../../../packages/exchange/src/testing/story.test-support.ts'
import { sha256 } from '../../../../../packages/ledger/src/testing/node-crypto.test-support.ts'
import { verifyQuestion } from './verify-question.ts'

const sealed = await buildSealedEvent()
const origin = sealed.key.name
const ask = (content: string | Uint8Array<ArrayBuffer>, { keys = sealed.keyText, earlier = '' } = {}) =>
  verifyQuestion({ file: new File([content], 'file'), keys, earlier }, () => {})
const problemOf = async (...given: Parameters<typeof ask>) => {
  const verification = await ask(...given)
  return verification.kind === 'refused' ? verification.problem : null
}

const story = await buildStory()
const storyKeys = story.keys.map(formatVerifierKey).join('\n')
const bundle = story.files.log
const askStory = (content: string | Uint8Array<ArrayBuffer>, { keys = storyKeys, earlier = '' } = {}) =>
  ask(content, { keys, earlier })

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
    const report = { verdict: 'holds', keysFromBundle: false, earlier: 0 }
    expect(await askStory(bundle)).toMatchObject({ kind: 'bundle', report })
    expect(await ask(bundle, { keys: '' })).toMatchObject({ report: { ok: true, keysFromBundle: true } })
    expect(await askStory(story.files.article)).toMatchObject({ report: { ok: true, scope: 'article' } })
  })

  it('is answered of bundles that were made earlier', async () => {
    const earlier = '../../../../../packages/exchange/src/bundle/earlier'
    for (const name of ['log.jsonl', 'article.jsonl']) {
      const file = readFileSync(join(import.meta.dirname, earlier, name), 'utf8')
      expect(await ask(file, { keys: '' })).toMatchObject({ report: { ok: true } })
    }
  })

  it('is told how far it is, in bytes of the file', async () => {
    const told: AuditProgress[] = []
    const file = new File([bundle], 'log.jsonl')
    await verifyQuestion({ file, keys: '', earlier: '' }, (progress) => told.push(progress))
    expect(told[0]).toMatchObject({ phase: 'log', total: file.size })
  })

  it('names what was changed, and a history that is not the one that was signed before', async () => {
    const changed = bundle.replace('"actorRole":"reviewer"', '"actorRole":"reviewex"')
    expect(await askStory(changed)).toMatchObject({ report: { findings: [{ code: 'event-changed' }, {}] } })
    const [signer] = story.signers
    if (signer === undefined) throw new Error('There is no signer')
    const root = rootOf({ sha256 }, emptyRange)
    const earlier = await signCheckpoint([signer], { origin: story.origin, size: 7, root })
    const findings = [{ code: 'earlier-checkpoint-differs' }]
    expect(await askStory(bundle, { earlier })).toMatchObject({ report: { ok: false, earlier: 1, findings } })
  })

  it('says in which line a bundle breaks off, or is damaged', async () => {
    const cut = await askStory(bundle.slice(0, bundle.length / 2))
    expect(cut).toMatchObject({
      report: {
        findings: expect.arrayContaining([
          {
            code: 'line-malformed',
            line: expect.any(Number),
            where: expect.any(String),
            message: 'The file breaks off in it.',
          },
        ]),
      },
    })
    const withoutEnd = bundle.slice(0, bundle.trimEnd().lastIndexOf('\n') + 1)
    expect(await askStory(withoutEnd)).toMatchObject({ report: { findings: [{ code: 'bundle-malformed' }] } })
    const noText = Uint8Array.of(...encodeUtf8(bundle), 0xff, 0x0a)
    expect(await askStory(noText)).toMatchObject({ report: { findings: [{ code: 'line-malformed' }] } })
    const damaged = bundle.replace('"salt":"', '"salt":"*')
    expect(await askStory(damaged)).toMatchObject({ report: { findings: [{ code: 'line-malformed' }, {}] } })
    expect(await problemOf(bundle.replace('"scope":"log"', '"scope":"all"'))).toMatchObject({
      code: 'bundle-broken',
      message: expect.stringContaining('scope'),
    })
  })
})

it('what is neither, and what belongs into another field, is said to be so', async () => {
  expect(await problemOf('')).toEqual({ code: 'file-empty' })
  expect(await problemOf('Dear newsroom')).toEqual({ code: 'file-unknown' })
  expect(await problemOf(sealed.keyText)).toEqual({ code: 'file-key' })
  expect(await problemOf(await sealed.sealAt(7))).toEqual({ code: 'file-checkpoint' })
  expect(await problemOf(bundle, { earlier: 'a note' })).toEqual({ code: 'earlier-malformed' })
})

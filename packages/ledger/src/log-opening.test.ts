import { expect, it } from 'vitest'
import { formatOpening, parseOpening, verifyOpening } from './log-opening.ts'
import { buildSigner, verifyEd25519 } from './testing/node-crypto.test-support.ts'
import { withCode } from './testing/with-code.test-support.ts'

const before = 'assay.example/harbour'
const said = {
  origin: 'assay.example/harbour.2',
  at: '2026-03-10T12:00:00.000Z',
  before,
  reason: 'restored',
  checkpoint: 'a note\n\n— of two lines\n',
  agrees: 41,
}
const verifying = { verify: verifyEd25519 }

it('is canonical JSON, and is read back with the signature of the old key', async () => {
  const signer = buildSigner(before)
  const opening = await formatOpening(said, signer)
  expect(opening).toMatch(/^\{"agrees":41,"at":/)
  expect(parseOpening(opening)).toEqual({ ...said, signature: expect.stringContaining(`— ${before} `) })
  await expect(verifyOpening(verifying, { opening, keys: [signer.key] })).resolves.toEqual([signer.key])
})

it('says without the old key that nobody signed it', async () => {
  const opening = await formatOpening(said, null)
  expect(parseOpening(opening)).toEqual({ ...said, signature: null })
  await expect(verifyOpening(verifying, { opening, keys: [buildSigner(before).key] })).resolves.toEqual([])
})

it('is refused where another key signed it, or where a word of it was changed', async () => {
  const opening = await formatOpening(said, buildSigner(before, 1))
  const open = (text: string, seed: number) =>
    verifyOpening(verifying, { opening: text, keys: [buildSigner(before, seed).key] })
  await expect(open(opening, 2)).rejects.toThrow(withCode('signer-unknown'))
  await expect(open(opening.replace('"agrees":41', '"agrees":42'), 1)).rejects.toThrow(
    withCode('signature-invalid'),
  )
  await expect(formatOpening(said, buildSigner('assay.example/other'))).rejects.toThrow(
    withCode('origin-mismatch'),
  )
})

it('is read as it was written before it said how far the two logs agree', () => {
  const { agrees: _agrees, ...first } = said
  const opening = JSON.stringify({ type: 'log-continued', ...first })
  expect(parseOpening(opening)).toEqual({ ...said, agrees: null, signature: null })
})

it.each([
  ['no JSON', '{'],
  ['no object', '7'],
  ['another type', JSON.stringify({ ...said, type: 'log-begun' })],
  ['a version of a later Assay', JSON.stringify({ ...said, type: 'log-continued', version: 3 })],
  ['a size that is none', JSON.stringify({ ...said, type: 'log-continued', agrees: -1 })],
  ['a reason that is no text', JSON.stringify({ ...said, type: 'log-continued', reason: 3 })],
])('is refused with %s', (_what, source) => {
  expect(() => parseOpening(source)).toThrow(withCode('opening-malformed'))
})

import { describe, expect, test } from 'vitest'
import { buildConsistencyProof } from './build-proof.ts'
import { formatCheckpoint, openCheckpoint, parseCheckpoint, signCheckpoint } from './checkpoint.ts'
import { signNote, verifyNote } from './sign-note.ts'
import { formatNote, parseNote } from './signed-note.ts'
import { buildSigner, sha256, verifyEd25519 } from './testing/node-crypto.test-support.ts'
import { buildSealedLog } from './testing/sealed-log.test-support.ts'
import { withCode } from './testing/with-code.test-support.ts'
import { nameKey } from './verifier-key.ts'
import { verifyExtension } from './verify-extension.ts'

const origin = 'log.example/zeitung'
const verifying = { verify: verifyEd25519 }
const root = sha256(new Uint8Array(1))
const checkpoint = { origin, size: 20852163, root }

describe('a checkpoint', () => {
  test('is three lines, and is read back', () => {
    const text = formatCheckpoint(checkpoint)
    expect(text).toBe(`${origin}\n20852163\n${Buffer.from(root).toString('base64')}\n`)
    expect(parseCheckpoint(text)).toEqual(checkpoint)
    expect(parseCheckpoint(`${text}an extension\n`)).toEqual(checkpoint)
  })

  test.each([
    ['no final newline', (text: string) => text.slice(0, -1)],
    ['no origin', (text: string) => text.slice(origin.length)],
    ['an empty extension line', (text: string) => `${text}\n`],
    ['an empty line inside', (text: string) => text.replace('\n', '\n\n')],
    ['a leading zero', (text: string) => text.replace('2085', '02085')],
    ['a sign', (text: string) => text.replace('2085', '+2085')],
    ['a size beyond 2^53', (text: string) => text.replace('20852163', '9007199254740992')],
    ['a size in hexadecimal', (text: string) => text.replace('20852163', '0x10')],
    ['a short root', (text: string) => `${text.split('\n').slice(0, 2).join('\n')}\nAAAA\n`],
    ['nothing', () => ''],
  ])('is refused with %s', (_what, damage) => {
    expect(() => parseCheckpoint(damage(formatCheckpoint(checkpoint)))).toThrow(
      withCode('checkpoint-malformed'),
    )
  })

  test('cannot be written with an origin, a size or a root that could not be read back', () => {
    expect(() => formatCheckpoint({ ...checkpoint, origin: '' })).toThrow(withCode('checkpoint-malformed'))
    expect(() => formatCheckpoint({ ...checkpoint, origin: 'a\nb' })).toThrow(
      withCode('checkpoint-malformed'),
    )
    expect(() => formatCheckpoint({ ...checkpoint, size: 1.5 })).toThrow(withCode('size-invalid'))
    expect(() => formatCheckpoint({ ...checkpoint, root: root.slice(1) })).toThrow(withCode('hash-length'))
  })
})

describe('a signed checkpoint', () => {
  const old = buildSigner(origin, 1)
  const current = buildSigner(origin, 2)
  const witness = buildSigner('witness.example', 3)

  test('stays verifiable when the key is rotated, and says which keys signed', async () => {
    const keys = [old.key, current.key]
    const open = (note: string) => openCheckpoint(verifying, { note, origin, keys })
    const byOld = await signCheckpoint([old], checkpoint)
    const byBoth = await signCheckpoint([old, current], checkpoint)
    await expect(open(byOld)).resolves.toEqual({ ...checkpoint, signedBy: [old.key] })
    await expect(open(byBoth)).resolves.toEqual({ ...checkpoint, signedBy: keys })
    await expect(openCheckpoint(verifying, { note: byOld, origin, keys: [current.key] })).rejects.toThrow(
      withCode('signer-unknown'),
    )
  })

  test('is the log\u2019s own word: a witness, though known, cannot give it', async () => {
    const note = await signNote([witness], formatCheckpoint(checkpoint))
    const keys = [witness.key, current.key]
    await expect(openCheckpoint(verifying, { note, origin, keys })).rejects.toThrow(
      withCode('signer-unknown'),
    )
    const cosigned = parseNote(await signCheckpoint([current], checkpoint))
    const both = formatNote({
      ...cosigned,
      signatures: [...parseNote(note).signatures, ...cosigned.signatures],
    })
    await expect(openCheckpoint(verifying, { note: both, origin, keys })).resolves.toMatchObject({
      signedBy: [current.key],
    })
  })

  test('of another log is refused, even where the key signed it', async () => {
    const note = await signNote([current], formatCheckpoint({ ...checkpoint, origin: 'other.example' }))
    await expect(openCheckpoint(verifying, { note, origin, keys: [current.key] })).rejects.toThrow(
      withCode('origin-mismatch'),
    )
    await expect(signCheckpoint([witness], checkpoint)).rejects.toThrow(withCode('origin-mismatch'))
  })

  test('needs a signer, and a signature of the right length', async () => {
    await expect(signCheckpoint([], checkpoint)).rejects.toThrow(withCode('signer-unknown'))
    const short = { key: current.key, sign: () => new Uint8Array(63) }
    await expect(signCheckpoint([short], checkpoint)).rejects.toThrow(withCode('signature-invalid'))
  })

  test('with more signatures than any log needs is refused before any of them is checked', async () => {
    const signed = parseNote(await signCheckpoint([current], checkpoint))
    const many = (count: number) =>
      formatNote({ ...signed, signatures: Array.from({ length: count }, () => signed.signatures).flat() })
    expect(parseNote(many(16)).signatures).toHaveLength(16)
    expect(() => parseNote(many(65))).toThrow(withCode('note-malformed'))
  })
})

describe('a note', () => {
  test('divides at its last empty line, so that its text may have empty lines', async () => {
    const signer = buildSigner(origin)
    const text = 'Ognuno sta solo\n\ned \u00e8 subito sera.\n'
    expect(parseNote(await signNote([signer], text)).text).toBe(text)
    await expect(signNote([signer], 'no newline')).rejects.toThrow(withCode('note-malformed'))
    await expect(signNote([signer], 'a\r\n')).rejects.toThrow(withCode('note-malformed'))
    expect(() => formatNote({ text: '\ud800\n', signatures: [] })).toThrow(withCode('lone-surrogate'))
  })

  test('is refused with a signature of the wrong length, whatever the verifier given would say', async () => {
    const { key } = buildSigner(origin)
    const line = (length: number) => ({
      name: key.name,
      payload: Uint8Array.from([...Buffer.from(key.keyId, 'hex'), ...new Uint8Array(length)]),
    })
    const verifyWith = (length: number) =>
      verifyNote({ verify: () => true }, formatNote({ text: 'a\n', signatures: [line(length)] }), [key])
    await expect(verifyWith(64)).resolves.toMatchObject({ text: 'a\n' })
    await expect(verifyWith(65)).rejects.toThrow(withCode('signature-invalid'))
    await expect(verifyWith(0)).rejects.toThrow(withCode('note-malformed'))
  })

  test('takes no public key that is not 32 bytes', () => {
    for (const length of [31, 33]) {
      const key = { name: origin, publicKey: new Uint8Array(length) }
      expect(() => nameKey({ sha256 }, key)).toThrow(withCode('key-malformed'))
    }
  })

  test.each(['', 'a b', 'a\u00a0b', 'a+b', 'a\u0000', 'a\n', 'a\u2003'])('no key is named %j', (name) => {
    expect(() => nameKey({ sha256 }, { name, publicKey: new Uint8Array(32) })).toThrow(
      withCode('key-name-invalid'),
    )
  })
})

describe('an extension', () => {
  const log = buildSealedLog(origin, 20)
  const claimOf = async (oldSize: number, newSize: number) => ({
    older: await log.headAt(oldSize),
    newer: await log.headAt(newSize),
    proof: await buildConsistencyProof({ sha256, read: log.tree.read }, { oldSize, newSize }),
  })

  test('holds between any two sizes of one log, the empty log and the same size included', async () => {
    for (const [oldSize, newSize] of [
      [1, 20],
      [8, 20],
      [13, 14],
      [20, 20],
    ] as const) {
      verifyExtension({ sha256 }, await claimOf(oldSize, newSize))
    }
    const empty = await log.headAt(0)
    verifyExtension({ sha256 }, { older: empty, newer: await log.headAt(7), proof: [] })
    verifyExtension({ sha256 }, { older: empty, newer: empty, proof: [] })
  })

  test('does not hold from another history, another log, a longer log or a false empty log', async () => {
    const claim = await claimOf(8, 20)
    const refused = (wrong: Partial<typeof claim>, code: Parameters<typeof withCode>[0]) =>
      expect(() => verifyExtension({ sha256 }, { ...claim, ...wrong })).toThrow(withCode(code))
    refused({ older: { ...claim.older, root } }, 'root-mismatch')
    refused({ newer: { ...claim.newer, root } }, 'root-mismatch')
    refused({ older: { ...claim.older, origin: 'other.example' } }, 'origin-mismatch')
    refused({ older: claim.newer, newer: claim.older }, 'tree-shrank')
    refused({ newer: { origin, size: 8, root } }, 'proof-length')
    refused({ newer: { origin, size: 8, root }, proof: [] }, 'root-mismatch')
    refused({ older: { origin, size: 0, root }, proof: [] }, 'root-mismatch')
    refused({ older: await log.headAt(0) }, 'proof-length')
  })
})

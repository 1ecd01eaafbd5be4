import { describe, expect, test } from 'vitest'
import { parseCheckpoint } from './checkpoint.ts'
import { verifyNote } from './sign-note.ts'
import { formatNote, parseNote } from './signed-note.ts'
import { sha256, verifyEd25519 } from './testing/node-crypto.test-support.ts'
import { withCode } from './testing/with-code.test-support.ts'
import { formatVerifierKey, parseVerifierKey } from './verifier-key.ts'

const verifying = { verify: verifyEd25519 }
const readKey = (source: string) => parseVerifierKey({ sha256 }, source)

// The example of C2SP signed-note v1.1.0.
const exampleKey = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k'
const exampleNote =
  'This is an example message.\n\n' +
  '— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n'

// The examples of the Go package golang.org/x/mod/sumdb/note, where the format comes from.
const peterKey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
const enochKey = 'EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop'
const goText =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
const peterLine =
  '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n'
const enochLine =
  '— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n'
const goNote = `${goText}\n${peterLine}${enochLine}`

// A tree head that the Go checksum database signed.
const sumdbKey = 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8'
const sumdbNote =
  'go.sum database tree\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n' +
  '— sum.golang.org Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n'

describe('published notes and keys', () => {
  test.each([exampleKey, peterKey, enochKey, sumdbKey])('%s is read and written back', (source) => {
    expect(formatVerifierKey(readKey(source))).toBe(source)
  })

  test.each([
    ['the standard', exampleNote, exampleKey],
    ['the Go package, one signer', `${goText}\n${peterLine}`, peterKey],
    ['the Go package, two signers, the first known', goNote, peterKey],
    ['the Go package, two signers, the second known', goNote, enochKey],
    ['the Go checksum database', sumdbNote, sumdbKey],
  ])('the note of %s verifies and is written back', async (_of, note, keySource) => {
    const key = readKey(keySource)
    const { text, signedBy } = await verifyNote(verifying, note, [key])
    expect(signedBy).toEqual([key])
    expect(note.startsWith(`${text}\n`)).toBe(true)
    expect(formatNote(parseNote(new TextEncoder().encode(note)))).toBe(note)
  })

  test('both signers of a note are named where both are known, in the order of their lines', async () => {
    const keys = [readKey(enochKey), readKey(peterKey)]
    const { signedBy } = await verifyNote(verifying, goNote, keys)
    expect(signedBy.map(({ name }) => name)).toEqual(['PeterNeumann', 'EnochRoot'])
  })

  test('the tree head of the Go checksum database is a checkpoint', () => {
    expect(parseCheckpoint(parseNote(sumdbNote).text)).toMatchObject({
      origin: 'go.sum database tree',
      size: 20852163,
    })
  })

  test('a note is refused without a known signer, and with one wrong signature of a known one', async () => {
    await expect(verifyNote(verifying, exampleNote, [readKey(peterKey)])).rejects.toMatchObject({
      code: 'signer-unknown',
    })
    await expect(verifyNote(verifying, exampleNote, [])).rejects.toMatchObject({ code: 'signer-unknown' })
    // Peter's line stands; Enoch's is over another text, and Enoch is known.
    const halfWrong = `${goText}\n${peterLine}${enochLine.replace('MNtC', 'MNtD')}`
    await expect(
      verifyNote(verifying, halfWrong, [readKey(peterKey), readKey(enochKey)]),
    ).rejects.toMatchObject({ code: 'signature-invalid' })
    await expect(verifyNote(verifying, halfWrong, [readKey(peterKey)])).resolves.toMatchObject({
      text: goText,
    })
  })

  test('a key string whose id, name or key was changed is refused', () => {
    expect(() => readKey(exampleKey.replace('530d903a', '530d903b'))).toThrow(withCode('key-malformed'))
    expect(() => readKey(exampleKey.replace('foo', 'fop'))).toThrow(withCode('key-malformed'))
    expect(() => readKey(exampleKey.replace('AekyeR', 'AekyeS'))).toThrow(withCode('key-malformed'))
    expect(() => readKey(exampleKey.replace('Aeky', 'Beky'))).toThrow(withCode('key-malformed'))
    expect(() => readKey('example.com/foo')).toThrow(withCode('key-malformed'))
    expect(() => readKey('+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k')).toThrow(
      withCode('key-name-invalid'),
    )
  })
})

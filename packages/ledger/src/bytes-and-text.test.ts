import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeBase64, encodeBase64 } from './base64.ts'
import { bytesEqual, encodeHex } from './bytes.ts'
import { commit, verifyCommitment } from './commitment.ts'
import { sha256 } from './testing/node-crypto.test-support.ts'
import { withCode } from './testing/with-code.test-support.ts'
import { decodeUtf8, encodeUtf8 } from './utf8.ts'

describe('base64', () => {
  test('is that of the platform, there and back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = encodeBase64(bytes)
        expect(text).toBe(Buffer.from(bytes).toString('base64'))
        expect(decodeBase64(text)).toEqual(new Uint8Array(bytes))
      }),
    )
  })

  test.each(['A', 'AA', 'AAA', 'A===', '====', 'AA=A', 'AA==AA==', 'AA==\n', ' AAA', 'AA-_', 'AAA\u00e9'])(
    'refuses %j',
    (text) => {
      expect(() => decodeBase64(text)).toThrow(withCode('base64-invalid'))
    },
  )

  test('has one spelling for each byte string', () => {
    expect(decodeBase64('/w==')).toEqual(Uint8Array.of(255))
    for (const other of ['/x==', '//==', 'AAB=', 'AAD=']) {
      expect(() => decodeBase64(other)).toThrow(withCode('base64-invalid'))
    }
  })
})

describe('text and bytes', () => {
  test('every well-formed text survives, a byte order mark included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeUtf8(encodeUtf8(text))).toBe(text)
      }),
    )
    expect(decodeUtf8(encodeUtf8('\ufeffa'))).toBe('\ufeffa')
  })

  test('bytes that are no UTF-8 are refused, not repaired', () => {
    for (const bytes of [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xe2, 0x80]]) {
      expect(() => decodeUtf8(Uint8Array.from(bytes))).toThrow(withCode('utf8-invalid'))
    }
    expect(() => encodeUtf8('\ud800')).toThrow(withCode('lone-surrogate'))
    expect(() => decodeUtf8('\ud800')).toThrow(withCode('lone-surrogate'))
  })

  test('equal bytes are equal, and a prefix is not', () => {
    expect(bytesEqual(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true)
    expect(bytesEqual(Uint8Array.of(1, 2), Uint8Array.of(1))).toBe(false)
    expect(bytesEqual(Uint8Array.of(1, 2), Uint8Array.of(1, 3))).toBe(false)
    expect(encodeHex(Uint8Array.of(0, 15, 255))).toBe('000fff')
  })
})

describe('a commitment', () => {
  const salt = Uint8Array.from({ length: 32 }, (_, at) => 255 - at)

  test('is SHA-256 of the salt and the UTF-8 text', () => {
    const expected = sha256(Buffer.concat([salt, Buffer.from('да, é 😀')]))
    expect(commit({ sha256 }, salt, 'да, é 😀')).toEqual(expected)
    verifyCommitment({ sha256 }, { salt, text: 'да, é 😀', commitment: expected })
  })

  test('opens with no other text, not even one that looks alike, and with no other salt', () => {
    const commitment = commit({ sha256 }, salt, '\u00e9')
    for (const opening of [
      { salt, text: 'e\u0301' },
      { salt, text: '\u00e9 ' },
      { salt: salt.toReversed(), text: '\u00e9' },
    ]) {
      expect(() => verifyCommitment({ sha256 }, { ...opening, commitment })).toThrow(
        withCode('commitment-mismatch'),
      )
    }
  })

  test('needs a salt of 32 bytes, so that salt and text cannot trade places', () => {
    for (const length of [0, 31, 33]) {
      expect(() => commit({ sha256 }, new Uint8Array(length), 'a')).toThrow(withCode('salt-length'))
    }
    expect(() => commit({ sha256 }, salt, '\udc00')).toThrow(withCode('lone-surrogate'))
  })
})

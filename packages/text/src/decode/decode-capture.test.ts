import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type TextErrorCode, textErrorCodes } from '../errors.ts'
import { decodeCapture } from './decode-capture.ts'

const russian = 'Паром через реку Ильму остановили до весны. Об этом сообщили в администрации района.'
const english = 'The port of Wexley closes in spring.'

function utf8(text: string): Uint8Array {
  const bytes: number[] = []
  for (const character of text) {
    for (const part of encodeURIComponent(character).matchAll(/%([0-9A-F]{2})|./gu)) {
      bytes.push(part[1] === undefined ? part[0].charCodeAt(0) : Number.parseInt(part[1], 16))
    }
  }
  return Uint8Array.from(bytes)
}

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].join('')
  const bytes: number[] = []
  for (let at = 0; at < units.length; at++) {
    const [low, high] = [units.charCodeAt(at) & 0xff, units.charCodeAt(at) >> 8]
    bytes.push(...(order === 'le' ? [low, high] : [high, low]))
  }
  return Uint8Array.from(bytes)
}

function windows1251(text: string): Uint8Array {
  return Uint8Array.from([...text], (character) => {
    const code = character.charCodeAt(0)
    if (code < 128) return code
    if (character === 'ё') return 0xb8
    if (character === '—') return 0x97
    return code - 0x410 + 0xc0
  })
}

describe('decodeCapture', () => {
  it.each([
    ['UTF-8', utf8(russian), 'utf-8'],
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(russian)]), 'utf-8'],
    ['UTF-16 little endian with a mark', utf16(russian, 'le', true), 'utf-16le'],
    ['UTF-16 big endian with a mark', utf16(russian, 'be', true), 'utf-16be'],
    ['UTF-16 little endian without a mark', utf16(russian, 'le', false), 'utf-16le'],
    ['UTF-16 big endian without a mark', utf16(russian, 'be', false), 'utf-16be'],
    ['windows-1251', windows1251(russian), 'windows-1251'],
  ])('decodes %s', (_, bytes, encoding) => {
    expect(decodeCapture(bytes)).toEqual({ text: russian, encoding, mediaType: 'text/plain' })
  })

  it('decodes English UTF-16 without a mark', () => {
    expect(decodeCapture(utf16(english, 'le', false))).toMatchObject({ text: english, encoding: 'utf-16le' })
  })

  it.each<[string, Uint8Array, TextErrorCode]>([
    ['no bytes', new Uint8Array(), 'capture-empty'],
    ['white space', utf8(' \n\t '), 'capture-empty'],
    ['a byte order mark alone', Uint8Array.from([0xef, 0xbb, 0xbf]), 'capture-empty'],
    ['a PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'capture-not-text'],
    ['a PDF', utf8('%PDF-1.7 and so on'), 'capture-not-text'],
    ['zeros in the text', utf8('abc\u0000def, and more'), 'capture-not-text'],
    [
      'random bytes',
      Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3) * 104729) % 256),
      'capture-not-text',
    ],
    [
      'UTF-8 with a broken sequence',
      Uint8Array.from([...utf8(russian), 0xd0, ...utf8(' abc')]),
      'capture-encoding-invalid',
    ],
    [
      'Latin-1',
      Uint8Array.from([...utf8('The mayor of Valbourg has resigned, caf'), 0xe9, ...utf8(' owners said.')]),
      'capture-encoding-invalid',
    ],
    ['UTF-16 with half a pair', utf16('abc \ud83d abc', 'le', true), 'capture-encoding-invalid'],
  ])('refuses %s', (_, bytes, code) => {
    expect(() => decodeCapture(bytes)).toThrow(expect.objectContaining({ name: 'TextError', code }))
  })

  it('refuses more bytes than the limit it is given', () => {
    expect(() => decodeCapture(utf8(english), { maxBytes: 10 })).toThrow(
      expect.objectContaining({ code: 'capture-too-large' }),
    )
    expect(decodeCapture(utf8(english), { maxBytes: english.length }).text).toBe(english)
  })

  it.each([
    ['<!DOCTYPE html><html><body>x</body></html>', undefined, 'text/html'],
    ['\n <div>port</div>', undefined, 'text/html'],
    ['<3 this port', undefined, 'text/plain'],
    ['port', 'page.HTML', 'text/html'],
    ['port', 'notes.md', 'text/markdown'],
    ['# The port\n\nIt closes.', undefined, 'text/markdown'],
    ['# The port\n\nIt closes.', 'notes.txt', 'text/plain'],
    [english, undefined, 'text/plain'],
  ])('takes %j named %s for %s', (text, fileName, mediaType) => {
    expect(decodeCapture(utf8(text), fileName === undefined ? {} : { fileName }).mediaType).toBe(mediaType)
  })

  it('gives back every text that was written in UTF-8', () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '')
    fc.assert(
      fc.property(texts, (text) => {
        const written = `${english} ${text}`
        expect(decodeCapture(utf8(written)).text).toBe(written)
      }),
    )
  })

  it('throws no other error than its own, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          expect(decodeCapture(bytes).text).not.toBe('')
        } catch (error) {
          expect(textErrorCodes).toContain((error as { code?: unknown }).code)
        }
      }),
      { numRuns: 500 },
    )
  })
})

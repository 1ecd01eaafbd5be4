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
    expect(decodeCapture(bytes)).toEqual({
      text: russian,
      encoding,
      mediaType: 'text/plain',
      replaced: 0,
    })
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
  ])('refuses %s', (_, bytes, code) => {
    expect(() => decodeCapture(bytes)).toThrow(expect.objectContaining({ name: 'TextError', code }))
  })

  it.each([
    ['one bad byte in UTF-8', Uint8Array.from([...utf8(russian), 0xd0, ...utf8(' abc')]), 'utf-8', 1],
    ['UTF-16 with half a pair', utf16('abc \ud83d abc', 'le', true), 'utf-16le', 1],
    ['U+FFFD that the bytes spell', utf8('a \ufffd b'), 'utf-8', 0],
  ])('counts what it replaced: %s', (_, bytes, encoding, replaced) => {
    expect(decodeCapture(bytes)).toMatchObject({ encoding, replaced })
  })

  const declared: [string, string, number[], string][] = [
    ['iso-8859-9', 'windows-1254', [0xfe, 0xf0, 0xfd], 'şğı'],
    ['euc-kr', 'euc-kr', [0xc7, 0xd7, 0xb1, 0xb8], '항구'],
    ['shift_jis', 'shift_jis', [0x8d, 0x60], '港'],
    ['gbk', 'gbk', [0xb8, 0xdb], '港'],
    ['big5', 'big5', [0xb4, 0xe4], '港'],
    ['koi8-r', 'koi8-r', [0xd0, 0xcf, 0xd2, 0xd4], 'порт'],
    ['iso-8859-1', 'windows-1252', [0x93, 0xe9, 0x94, 0x80], '“é”€'],
    ['iso-8859-2', 'iso-8859-2', [0xb1, 0xb6], 'ąś'],
    ['windows-1250', 'windows-1250', [0xb9, 0x9c], 'ąś'],
    ['windows-1256', 'windows-1256', [0xe3, 0xed, 0xe4, 0xc7, 0xc1], 'ميناء'],
  ]

  it.each(declared)('believes a page that declares %s', (label, encoding, bytes, text) => {
    for (const meta of [
      `<meta charset="${label}">`,
      `<meta http-equiv=Content-Type content='text/html; charset=${label}'>`,
    ]) {
      const page = Uint8Array.from([...utf8(`<html><head>${meta}<body><p>`), ...bytes, ...utf8('</p>')])
      const read = decodeCapture(page)
      expect(read).toMatchObject({ encoding, mediaType: 'text/html', replaced: 0 })
      expect(read.text).toContain(`<p>${text}</p>`)
    }
  })

  it.each(declared)('believes the transport that says %s', (charset, encoding, bytes, text) => {
    expect(decodeCapture(Uint8Array.from(bytes), { charset })).toMatchObject({ encoding, text })
  })

  it('takes no declaration in a comment, and none that means nothing', () => {
    const head = '<html><!-- <meta charset=koi8-r> --><meta charset=nothing><body>'
    expect(decodeCapture(Uint8Array.from([...utf8(head), ...windows1251(russian)])).encoding).toBe(
      'windows-1251',
    )
  })

  it('does not read Turkish as Cyrillic where nothing is declared', () => {
    const turkish =
      'Liman ilkbaharda kapanacak. Çalışmalar yıl sonuna dek sürecek, dedi başkan pazartesi günü.'
    const places = new Map(
      [...'ğışĞİŞ'].map((letter, at) => [letter, [0xf0, 0xfd, 0xfe, 0xd0, 0xdd, 0xde][at]]),
    )
    const bytes = Uint8Array.from([...turkish], (letter) => places.get(letter) ?? letter.charCodeAt(0))
    expect(decodeCapture(bytes).text).not.toMatch(/\p{Script=Cyrillic}/u)
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

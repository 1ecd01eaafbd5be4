import { TextError } from '../errors.ts'

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251'

const signatures: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d], // PDF
  [0x50, 0x4b, 0x03, 0x04], // ZIP and all that is made of it: docx, odt, epub
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x1f, 0x8b], // gzip
  [0xd0, 0xcf, 0x11, 0xe0], // old Office documents
  [0x7f, 0x45, 0x4c, 0x46], // ELF
  [0x52, 0x61, 0x72, 0x21], // RAR
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
]

const sample = 64 * 1024

/**
 * Tells the encoding of bytes: by byte order mark, by the zeros UTF-16 has in every other place, by being valid
 * UTF-8, and else by whether they read as Russian in windows-1251.
 *
 * @throws TextError `capture-not-text` or `capture-encoding-invalid`
 */
export function guessEncoding(bytes: Uint8Array): TextEncoding {
  if (starts(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8'
  if (starts(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (starts(bytes, [0xfe, 0xff])) return 'utf-16be'
  if (signatures.some((signature) => starts(bytes, signature))) {
    throw new TextError('capture-not-text', 'The capture is a binary file, not a text.')
  }
  const wide = guessWide(bytes)
  if (wide) return wide
  if (isUtf8(bytes)) return 'utf-8'
  if (readsAsWindows1251(bytes)) return 'windows-1251'
  throw notText(bytes)
}

function starts(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** UTF-16 without a mark: one of each two bytes is mostly the same small number (0 for Latin, 4 for Cyrillic). */
function guessWide(bytes: Uint8Array): TextEncoding | null {
  if (bytes.length % 2 !== 0 || bytes.length < 4) return null
  const high: [number, number] = [0, 0]
  const length = Math.min(bytes.length, sample)
  let zeros = 0
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] ?? 0
    if (byte === 0) zeros++
    if (byte === 0 || byte === 4 || byte === 6) high[at % 2 === 0 ? 0 : 1]++
  }
  const pairs = length / 2
  if (zeros < pairs * 0.02) return null
  if (high[1] > pairs * 0.8 && high[0] < pairs * 0.3) return 'utf-16le'
  if (high[0] > pairs * 0.8 && high[1] < pairs * 0.3) return 'utf-16be'
  return null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/**
 * Of the bytes above 127 most have to be Cyrillic letters, and mostly small ones: text in another 8-bit encoding,
 * or UTF-8 cut in its middle, is not like that.
 */
function readsAsWindows1251(bytes: Uint8Array): boolean {
  let [high, small, capital] = [0, 0, 0]
  let controls = 0
  const length = Math.min(bytes.length, sample)
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) controls++
    if (byte < 128) continue
    high++
    if (byte >= 0xe0 || byte === 0xb8 || byte === 0xb3 || byte === 0xbf || byte === 0xba || byte === 0xb4)
      small++
    else if (byte >= 0xc0 || byte === 0xa8) capital++
  }
  if (controls > length / 100 || high === 0) return false
  return small + capital > high * 0.7 && small > capital && high > length * 0.1
}

function notText(bytes: Uint8Array): TextError {
  const length = Math.min(bytes.length, sample)
  let odd = 0
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) odd++
  }
  if (odd > length / 100)
    return new TextError('capture-not-text', 'The capture is a binary file, not a text.')
  return new TextError(
    'capture-encoding-invalid',
    'The capture is neither valid UTF-8 or UTF-16 nor windows-1251.',
  )
}

import chardet from 'chardet'
import { TextError } from '../errors.ts'
import { declaredEncoding } from './declared-encoding.ts'
import { encodingOf } from './encodings.ts'

/** The name of an encoding of the Encoding Standard, in lower case. */
export type TextEncoding = string

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
 * Tells the encoding of bytes: by byte order mark, by what the server said (`transport`), by what the page declares,
 * by the zeros UTF-16 has in every other place, by being valid UTF-8 but for a few bytes, and else by how often
 * letters stand beside each other in the languages that are written in an encoding.
 *
 * @throws TextError `capture-not-text` or `capture-encoding-invalid`
 */
export function guessEncoding(bytes: Uint8Array, transport: string | null = null): TextEncoding {
  if (starts(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8'
  if (starts(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (starts(bytes, [0xfe, 0xff])) return 'utf-16be'
  if (signatures.some((signature) => starts(bytes, signature))) {
    throw new TextError('capture-not-text', 'The capture is a binary file, not a text.')
  }
  const wide = guessWide(bytes)
  if (wide) return wide
  const declared = (transport === null ? null : encodingOf(transport)) ?? declaredEncoding(bytes)
  const unicode = isUtf8(bytes)
  // Bytes that are UTF-8 beyond chance are no other encoding, whatever a template says that was copied.
  if (unicode && (declared === null || !escapes.has(declared))) return 'utf-8'
  if (declared !== null && fits(bytes, declared)) return declared
  if (unicode || fits(bytes, 'utf-8')) return 'utf-8'
  if (isBinary(bytes)) throw new TextError('capture-not-text', 'The capture is a binary file, not a text.')
  const detected = !mixesWithLatin(bytes) && readsAsWindows1251(bytes) ? 'windows-1251' : detect(bytes)
  if (detected !== null) return detected
  throw new TextError('capture-encoding-invalid', 'The capture is in no encoding that can be told.')
}

/** Encodings whose bytes are all below 128, and so are valid UTF-8 too. */
const escapes = new Set(['iso-2022-jp'])

/** The encoding holds for the bytes but for a few: one letter in a hundred may be broken, and one always. */
function fits(bytes: Uint8Array, encoding: string): boolean {
  const text = new TextDecoder(encoding).decode(bytes)
  let [broken, high] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd) broken++
    if (code > 127) high++
  }
  if (broken === 0) return true
  return encoding === 'utf-8' ? broken * 20 <= high - broken : broken * 50 <= text.length
}

/** What the library holds for likeliest, where it is sure enough and the encoding has a place for every byte. */
function detect(bytes: Uint8Array): TextEncoding | null {
  const latin = mixesWithLatin(bytes)
  for (const { name, confidence } of chardet.analyse(bytes.subarray(0, sample))) {
    const encoding = encodingOf(name)
    if (encoding === null || encoding.startsWith('utf') || (latin && otherScripts.test(encoding))) continue
    return confidence >= leastConfidence && fits(bytes, encoding) ? encoding : null
  }
  return null
}

const leastConfidence = 15

/** Encodings whose letters above 127 stand in words of their own. */
const otherScripts =
  /^(?:koi8|windows-125[13568]|windows-874|iso-8859-[5678]|ibm866|x-mac|big5|euc|shift|gb)/u

/** Letters above 127 stand within words of Latin ones, as they do in Turkish and in no Russian. */
function mixesWithLatin(bytes: Uint8Array): boolean {
  let [high, mixed] = [0, 0]
  const length = Math.min(bytes.length, sample)
  for (let at = 0; at < length; at++) {
    if ((bytes[at] ?? 0) < 128) continue
    high++
    if (isLatinLetter(bytes[at - 1]) || isLatinLetter(bytes[at + 1])) mixed++
  }
  return mixed * 2 > high
}

function isLatinLetter(byte = 0): boolean {
  return (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)
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

function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, sample)
  let odd = 0
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) odd++
  }
  return odd > length / 100
}

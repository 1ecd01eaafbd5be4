import { TextError } from '../errors.ts'
import { guessEncoding, type TextEncoding } from './guess-encoding.ts'
import { guessMediaType, type TextMediaType } from './guess-media-type.ts'

export type DecodedCapture = { text: string; encoding: TextEncoding; mediaType: TextMediaType }

/** 5 MB, the largest capture where the caller sets no limit. */
const defaultMaxBytes = 5 * 1024 * 1024

/**
 * Decodes the bytes of a capture: UTF-8 with or without a byte order mark, UTF-16 (either order, with or
 * without a mark) and windows-1251. The mark is no part of `text`.
 *
 * @throws TextError `capture-empty`, `capture-too-large`, `capture-not-text` or `capture-encoding-invalid`
 */
export function decodeCapture(
  bytes: Uint8Array,
  options: { maxBytes?: number; fileName?: string } = {},
): DecodedCapture {
  const limit = options.maxBytes ?? defaultMaxBytes
  if (bytes.length > limit) {
    throw new TextError('capture-too-large', `The capture has ${bytes.length} bytes; the limit is ${limit}.`)
  }
  if (bytes.length === 0) throw new TextError('capture-empty', 'The capture is empty.')
  const encoding = guessEncoding(bytes)
  const text = decode(bytes, encoding)
  if (text.trim() === '') throw new TextError('capture-empty', 'The capture holds nothing but white space.')
  if (isBinary(text))
    throw new TextError('capture-not-text', 'The capture is no text: it holds control characters.')
  return { text, encoding, mediaType: guessMediaType(text, options.fileName) }
}

function decode(bytes: Uint8Array, encoding: TextEncoding): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new TextError('capture-encoding-invalid', `The capture is no valid ${encoding}.`, { cause })
  }
}

/** Text holds no control characters but tab, line ends, form feed and, rarely, a stray one. */
function isBinary(text: string): boolean {
  const allowed = Math.floor(text.length / 2000)
  let controls = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0) return true
    if (code >= 32 && code !== 0x7f) continue
    if (code !== 9 && code !== 10 && code !== 13 && code !== 12 && code !== 11 && code !== 27) controls++
  }
  return controls > allowed
}

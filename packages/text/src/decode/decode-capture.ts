import { TextError } from '../errors.ts'
import { decodeAs } from './encodings.ts'
import { guessEncoding, type TextEncoding } from './guess-encoding.ts'
import { guessMediaType, type TextMediaType } from './guess-media-type.ts'

/** `replaced` counts the broken places that became U+FFFD; the bytes have to be kept to see what stood there. */
export type DecodedCapture = {
  text: string
  encoding: TextEncoding
  mediaType: TextMediaType
  replaced: number
}

/** 5 MB, the largest capture where the caller sets no limit. */
const defaultMaxBytes = 5 * 1024 * 1024

/**
 * Decodes the bytes of a capture by its byte order mark, by the `charset` that came with it, by what the page
 * declares, or by what the bytes look like. The mark is no part of `text`; a few broken bytes become U+FFFD.
 *
 * @throws TextError `capture-empty`, `capture-too-large`, `capture-not-text` or `capture-encoding-invalid`
 */
export function decodeCapture(
  bytes: Uint8Array,
  options: { maxBytes?: number; fileName?: string; charset?: string } = {},
): DecodedCapture {
  const limit = options.maxBytes ?? defaultMaxBytes
  if (bytes.length > limit) {
    throw new TextError('capture-too-large', `The capture has ${bytes.length} bytes; the limit is ${limit}.`)
  }
  if (bytes.length === 0) throw new TextError('capture-empty', 'The capture is empty.')
  const encoding = guessEncoding(bytes, options.charset)
  const text = decodeAs(bytes, encoding)
  if (text.trim() === '') throw new TextError('capture-empty', 'The capture holds nothing but white space.')
  if (isBinary(text))
    throw new TextError('capture-not-text', 'The capture is no text: it holds control characters.')
  return {
    text,
    encoding,
    mediaType: guessMediaType(text, options.fileName),
    replaced: countReplaced(text, bytes, encoding),
  }
}

/** Replacement characters that were made here, not those that the bytes spell out. */
function countReplaced(text: string, bytes: Uint8Array, encoding: TextEncoding): number {
  const shown = text.split('\ufffd').length - 1
  if (shown === 0 || encoding !== 'utf-8') return shown
  let spelled = 0
  for (let at = 0; at + 2 < bytes.length; at++)
    if (bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) spelled++
  return shown - spelled
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

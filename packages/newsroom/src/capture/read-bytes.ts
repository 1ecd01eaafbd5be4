import { createHash } from 'node:crypto'
import { type DecodedCapture, decodeCapture, type SplitCapture, splitCapture } from '@assay/text'

/** What arrives: the bytes, and what is said of where they came from. `maxBytes` is the installation's limit. */
export type CaptureUpload = {
  filename: string | null
  sourceUrl: string | null
  bytes: Uint8Array
  maxBytes: number
}

/** The SHA-256 by which the same bytes are known as the same capture. */
export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/**
 * Decodes the bytes.
 *
 * @throws TextError where they are empty, too many, no text, or in no encoding that is read
 */
export function decodeUpload({ bytes, maxBytes, filename }: CaptureUpload): DecodedCapture {
  return decodeCapture(bytes, { maxBytes, ...(filename === null ? {} : { fileName: filename }) })
}

/**
 * Finds the articles. This is work for the processor alone, some 100 ms for 100,000 characters, so it is done
 * before any transaction is opened.
 *
 * @throws TextError where the text is nested or cut too finely
 */
export function splitDecoded({ text, mediaType }: DecodedCapture, sourceUrl: string | null): SplitCapture {
  const format = mediaType === 'text/html' ? 'html' : 'text'
  return splitCapture(text, { format, ...(sourceUrl === null ? {} : { url: sourceUrl }) })
}

import { createReadStream } from 'node:fs'
import { TextError } from '@assay/text/plain-text'

/**
 * Reads a file, or standard input for `-`, and stops where it grows past the limit: what never ends is refused too.
 *
 * @throws TextError `capture-too-large`
 */
export async function readLimited(file: string, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of file === '-' ? process.stdin : createReadStream(file)) {
    const bytes = Buffer.from(chunk)
    length += bytes.length
    if (length > maxBytes) throw new TextError('capture-too-large', `This is larger than ${maxBytes} bytes.`)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

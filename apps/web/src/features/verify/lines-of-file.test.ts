import { BundleError } from '@assay/exchange'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOfFile } from './lines-of-file.ts'

const linesOf = async (file: Blob, onRead = (_bytes: number) => {}) => {
  const lines: string[] = []
  for await (const line of linesOfFile(file, onRead)) lines.push(line)
  return lines
}

/** A file that comes in pieces of a size, whatever they cut. */
function inPieces(text: string, size: number): Blob {
  const bytes = new TextEncoder().encode(text)
  const file = new Blob([bytes])
  file.stream = () =>
    new ReadableStream({
      start(controller) {
        for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size))
        controller.close()
      },
    })
  return file
}

describe('the lines of a file', () => {
  it('are the same however the file comes in', async () => {
    // One to four bytes each, so that pieces cut through characters.
    const unit = fc.constantFrom('a', 'é', '字', '😀', '\r')
    const lines = fc.array(fc.string({ unit, minLength: 1, maxLength: 12 }), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(lines, fc.integer({ min: 1, max: 9 }), async (whole, size) => {
        expect(await linesOf(inPieces(whole.map((line) => `${line}\n`).join(''), size))).toEqual(whole)
      }),
      { numRuns: 40 },
    )
  })

  it('tell how many bytes were read, and end where the file breaks off', async () => {
    let read = 0
    const lines = await linesOf(inPieces('первая\nвторая', 3), (bytes) => {
      read = bytes
    })
    expect([lines, read]).toEqual([['первая', 'вторая'], 25])
  })

  it('are none where the bytes are no text', async () => {
    await expect(linesOf(new Blob([Uint8Array.of(0x7b, 0xff, 0x0a)]))).rejects.toThrow(BundleError)
  })
})

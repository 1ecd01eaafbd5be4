import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BundleError } from '../bundle/verify-bundle.ts'
import { linesOf } from './lines-of.ts'

/** A text that comes in pieces of a size, whatever they cut. */
async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(text: string | Uint8Array, size = 3): Promise<string[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const lines: string[] = []
  for await (const line of linesOf(inPieces(bytes, size))) lines.push(line)
  return lines
}

describe('the lines of a file', () => {
  it('are the same however the file comes in, and end at a line feed only', async () => {
    // One to four bytes each, so that pieces cut through characters; some end lines elsewhere.
    const unit = fc.constantFrom('a', 'é', '字', '😀', '\r', '\u2028', '\ufeff')
    const lines = fc.array(fc.string({ unit, minLength: 1, maxLength: 12 }), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(lines, fc.integer({ min: 1, max: 9 }), async (whole, size) => {
        expect(await read(whole.map((line) => `${line}\n`).join(''), size)).toEqual(whole)
      }),
      { numRuns: 40 },
    )
  })

  it('are refused, with the number of the line, where one breaks off or is no text', async () => {
    await expect(read('первая\nвторая')).rejects.toMatchObject({ name: BundleError.name, line: 2 })
    await expect(read(Uint8Array.of(0x7b, 0xff, 0x0a))).rejects.toMatchObject({ line: 1 })
    await expect(read(Uint8Array.of(0x7b, 0x0a, 0xc3))).rejects.toMatchObject({ line: 2 })
  })
})

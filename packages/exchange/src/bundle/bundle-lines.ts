import { type BundleRecord, bundleRecordSchema } from './record.ts'
import { BundleError } from './verify-bundle.ts'

/** A bundle as JSON Lines, piece by piece, with its end written last, so that one that breaks off is noticed. */
export async function* writeBundle(records: AsyncIterable<BundleRecord>): AsyncGenerator<string> {
  for await (const record of records) yield `${JSON.stringify(record)}\n`
}

/**
 * Reads a bundle back from its lines.
 *
 * @throws BundleError at the first line that is no record of a bundle
 */
export async function* readBundle(lines: AsyncIterable<string>): AsyncGenerator<BundleRecord> {
  let number = 0
  for await (const line of lines) {
    number++
    yield parseLine(line, number)
  }
}

function parseLine(line: string, number: number): BundleRecord {
  try {
    return bundleRecordSchema.parse(JSON.parse(line))
  } catch {
    throw new BundleError(`Line ${number} is no record of a bundle.`)
  }
}

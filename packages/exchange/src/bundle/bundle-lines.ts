import { canonicalize, decodeBase64, LedgerError } from '@assay/ledger'
import { type BundleRecord, bundleRecordSchema } from './record.ts'
import { BundleError } from './verify-bundle.ts'

/**
 * Reads a bundle of format 1 from its lines.
 *
 * @throws BundleError at the first line that is no record of a bundle, or that says a thing twice
 */
export async function* readBundle(lines: AsyncIterable<string>): AsyncGenerator<BundleRecord> {
  let number = 0
  for await (const line of lines) {
    number++
    yield parseLine(line, number)
  }
}

function parseLine(line: string, number: number): BundleRecord {
  const value = parseJson(line, number)
  const read = bundleRecordSchema.safeParse(value)
  if (!read.success) throw new BundleError(`Line ${number} is no record of a bundle.`, number)
  // As it was written: what stands twice under one name is dropped by whoever reads it.
  if (JSON.stringify(value) !== line) {
    throw new BundleError(`Line ${number} is not as it was written: a name may stand in it twice.`, number)
  }
  assertBytes(read.data, number)
  return read.data
}

/** Bytes that are no base64, and characters that no UTF-8 can carry, are told before anything is made of them. */
function assertBytes(record: BundleRecord, number: number): void {
  try {
    canonicalize(record)
    if (record.kind === 'capture') decodeBase64(record.bytes)
    if (record.kind === 'text' && record.salt !== null) decodeBase64(record.salt)
    if (record.kind === 'event') [record.leafHash, ...(record.proof ?? [])].forEach(decodeBase64)
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    throw new BundleError(`Line ${number} cannot be read: ${error.message}.`, number)
  }
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new BundleError(`Line ${number} is not JSON.`, number)
  }
}

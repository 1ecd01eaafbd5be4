import { canonicalize } from '@assay/ledger'
import type { BundleLine } from './bundle-line.ts'

/** A bundle piece by piece, each line canonical JSON, with its end written last, so that one that breaks off is noticed. */
export async function* writeBundle(lines: AsyncIterable<BundleLine>): AsyncGenerator<string> {
  let records = 0
  for await (const line of lines) {
    records++
    yield write(line)
  }
  yield write({ kind: 'end', records })
}

const write = (line: BundleLine): string => `${canonicalize(line)}\n`

import type { AuditOptions, AuditReport } from '../bundle/verify-bundle.ts'
import { linesOf } from '../lines/lines-of.ts'
import { verifyFile } from '../lines/verify-file.ts'
import { nodePrimitives } from './story.test-support.ts'

/** What is said of a file, given as its text or its bytes. */
export function verifyText(
  file: string | Uint8Array,
  options: AuditOptions = {},
  primitives = nodePrimitives,
): Promise<AuditReport> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  async function* pieces() {
    yield bytes
  }
  return verifyFile(primitives, { lines: () => linesOf(pieces()) }, options)
}

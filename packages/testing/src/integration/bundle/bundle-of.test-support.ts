import { auditPrimitives, exportBundle } from '@assay/custody'
import {
  type AuditOptions,
  type AuditReport,
  type BundleLine,
  verifyFile,
  writeBundle,
} from '@assay/exchange'
import type { Installation } from '@assay/newsroom'

/** The lines of a bundle as it is written: of the whole log, or of one article. */
export async function bundleOf(
  installation: Installation,
  articleId: string | null = null,
): Promise<string[]> {
  return linesOf(await exportBundle(installation, { slug: 'harbour', articleId }))
}

export async function linesOf(bundle: AsyncIterable<BundleLine>): Promise<string[]> {
  const lines: string[] = []
  for await (const line of writeBundle(bundle)) lines.push(line.slice(0, -1))
  return lines
}

/** What is said of lines, without the database. */
export function verifyLinesOf(lines: readonly string[], options: AuditOptions = {}): Promise<AuditReport> {
  async function* read() {
    yield* lines
  }
  return verifyFile(auditPrimitives, { lines: read }, options)
}

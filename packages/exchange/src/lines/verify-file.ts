import { readBundle } from '../bundle/bundle-lines.ts'
import type { Primitives } from '../bundle/primitives.ts'
import { buildProgress, type Extent } from '../bundle/progress.ts'
import { type AuditOptions, type AuditReport, BundleError, verifyBundle } from '../bundle/verify-bundle.ts'
import { readLine } from './read-line.ts'
import { verifyLines } from './verify-lines.ts'

/** A file that can be read from its beginning more than once, which bundles of format 1 ask for. */
type FileSource = {
  lines: () => AsyncIterable<string>
  /** How far the present reading has come. */
  extent?: (() => Extent) | undefined
}

/**
 * Verifies a bundle of either format, of a whole log or of one article.
 *
 * @throws BundleError where the first line is that of no bundle
 */
export async function verifyFile(
  primitives: Primitives,
  { lines, extent }: FileSource,
  options: AuditOptions = {},
): Promise<AuditReport> {
  const read = lines()[Symbol.asyncIterator]()
  const { value: first, done } = await read.next()
  if (done) throw new BundleError('This does not begin as a bundle does.', 1)
  if (first.includes('"assay-bundle@1"')) {
    await read.return?.(undefined)
    const source = { records: () => readBundle(lines()), ...(extent && { extent }) }
    return verifyBundle(primitives, source, options)
  }
  const header = readLine(first)
  if ('wrong' in header || header.line.kind !== 'bundle') {
    const why = 'wrong' in header ? header.wrong : 'It is another line.'
    throw new BundleError(`This does not begin as a bundle does. ${why}`, 1)
  }
  const progress = buildProgress({ tell: options.onProgress, extent })
  const rest = progress.follow(restOf(read), { phase: 'log', part: 0, parts: 1 })
  return verifyLines(primitives, { header: header.line, lines: rest, options })
}

async function* restOf(read: AsyncIterator<string>): AsyncGenerator<string> {
  for (;;) {
    const { value, done } = await read.next()
    if (done) return
    yield value
  }
}

import { leadOf, originsOf, type Reader } from '@assay/db'
import type { BundleLine } from '@assay/exchange'
import { buildInclusionProof } from '@assay/ledger'
import { type AssayEvent, absorbingTypes, capturedOf, eventRecordOf, readEvent } from '@assay/review'
import { nodeReader, sha256 } from '../log/node-reader.ts'
import { buildBrought } from './brought.ts'
import { readLater } from './later-erasures.ts'
import type { SettledLog } from './settled-log.ts'
import { readSigningKeys } from './signing-keys.ts'

const pageSize = 200
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

type Wanted = SettledLog & { articleId: string }

/**
 * The events of one article, each with its proof under the head of the log, and what they commit to but the bytes of
 * its capture, which may hold other articles; of those the import says the hash.
 */
export async function* readArticle(
  reader: Reader,
  { tree, head, articleId, ...settled }: Wanted,
): AsyncGenerator<BundleLine> {
  const { logId, origin, opening } = tree
  const lead = leadOf(tree)
  const below = Math.min(settled.below, head.size - lead)
  const read = nodeReader(reader, tree)
  const proofOf = async (index: number) =>
    (await buildInclusionProof({ sha256, read }, { index, size: head.size })).map(base64)
  yield {
    kind: 'bundle',
    format: 'assay-bundle@2',
    scope: 'article',
    ...{ logId, origin, opening, articleId },
    ...(opening !== null && { openingProof: await proofOf(0) }),
  }
  yield* await readSigningKeys(reader, origin, { from: head.size, upTo: head.size })
  yield { kind: 'checkpoint', note: head.note }
  const brought = buildBrought(reader, { withCaptures: false })
  for await (const page of readEntries(reader, { logId, articleId, below })) {
    const events = page.map(({ event }) => readEvent({ ...event, at: event.at.toISOString() }))
    const texts = await brought.readTexts(events.filter((event): event is AssayEvent => event !== null))
    for (const [at, { position, leafHash, event: row }] of page.entries()) {
      const proof = await proofOf(position + lead)
      yield { kind: 'event', position, leafHash: base64(leafHash), event: eventRecordOf(row), proof }
      const event = events[at]
      if (event) yield* brought.after(event, texts)
    }
  }
  yield* readLater(reader, { tree, head, below, gone: brought.gone() })
}

/** The article's own entries with those of all that became part of it, and the imports of their captures. */
async function* readEntries(
  reader: Reader,
  { logId, articleId, below }: { logId: string; articleId: string; below: number },
) {
  const articleIds = await originsBelow(reader, { logId, articleId, below })
  const own = { articleId: { in: articleIds } }
  const captureIds = await capturesOf(reader, { logId, own, below })
  const imports = { id: { in: await importsOf(reader, logId, captureIds) } }
  for (let after = -1; ; ) {
    const page = await reader.ledgerEntry.findMany({
      where: { logId, position: { gt: after, lt: below }, event: { OR: [own, imports] } },
      orderBy: { position: 'asc' },
      take: pageSize,
      include: { event: true },
    })
    const last = page.at(-1)
    if (last === undefined) return
    yield page
    after = last.position
  }
}

/** An article, and every one that had become part of it by events below a position. */
async function originsBelow(
  reader: Reader,
  { logId, articleId, below }: { logId: string; articleId: string; below: number },
): Promise<string[]> {
  const rows = await reader.event.findMany({
    where: {
      logId,
      articleId: { in: await originsOf(reader, articleId) },
      type: { in: [...absorbingTypes] },
      entry: { position: { lt: below } },
    },
  })
  const absorbed = rows.flatMap((row) => {
    const event = readEvent({ ...row, at: row.at.toISOString() })
    return event !== null && 'mergedId' in event.data
      ? [{ into: event.articleId, id: event.data.mergedId }]
      : []
  })
  const found = new Set([articleId])
  // A set walks on over what is added meanwhile.
  for (const each of found) {
    for (const { into, id } of absorbed) if (into === each) found.add(id)
  }
  return [...found]
}

/** The events by which captures came in: given at the moment that the capture bears, and each says of which it is. */
async function importsOf(reader: Reader, logId: string, captureIds: readonly string[]): Promise<string[]> {
  const captures = await reader.capture.findMany({ where: { id: { in: [...captureIds] } } })
  const at = { in: captures.map(({ capturedAt }) => capturedAt) }
  const rows = await reader.event.findMany({ where: { logId, type: 'capture-imported', at } })
  return rows.flatMap((row) => {
    const event = readEvent({ ...row, at: row.at.toISOString() })
    const captured = event === null ? null : capturedOf(event)
    return captured !== null && captureIds.includes(captured.captureId) ? [row.id] : []
  })
}

/** The captures that the articles were found in, and those that they moved on to. */
async function capturesOf(
  reader: Reader,
  { logId, own, below }: { logId: string; own: { articleId: { in: string[] } }; below: number },
): Promise<string[]> {
  const placing = await reader.event.findMany({
    where: {
      ...own,
      logId,
      type: { in: ['article-extracted', 'article-recaptured'] },
      entry: { position: { lt: below } },
    },
  })
  const captureIds = placing.flatMap((row) => {
    const event = readEvent({ ...row, at: row.at.toISOString() })
    return event !== null && 'captureId' in event.data ? [event.data.captureId] : []
  })
  return [...new Set(captureIds)]
}

import type { Reader } from '@assay/db'
import type { BundleRecord } from '@assay/exchange'
import { textRefsOf } from '@assay/exchange'
import { buildInclusionProof } from '@assay/ledger'
import { eventRecordOf, ReviewError } from '@assay/review'
import type { Newsroom } from '../command/newsroom.ts'
import { buildLogSource, numbered, readKeys } from './log-source.ts'
import { leadOf, nodeReader, presentTree, sha256 } from './present-tree.ts'

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const pageSize = 500

/**
 * The self-contained bundle of a workspace, or of one article of it: events, checkpoints, public keys, and the
 * texts that the events commit to, as far as they were not erased.
 *
 * @throws ReviewError `not-found` where there is no such workspace or article, `nothing-changed` where nothing of
 * its log was signed yet
 */
export async function exportBundle(
  { database: { prisma } }: Newsroom,
  { slug, articleId }: { slug: string; articleId: string | null },
): Promise<AsyncIterable<BundleRecord>> {
  const workspace = await prisma.workspace.findUnique({ where: { slug } })
  if (workspace === null) throw new ReviewError('not-found', { slug })
  if (articleId !== null) return exportArticle(prisma, { logId: workspace.id, articleId })
  const source = await buildLogSource(prisma, { logId: workspace.id, purpose: 'export' })
  if (source === null) throw new ReviewError('nothing-changed', { slug })
  return source.records()
}

async function exportArticle(
  reader: Reader,
  { logId, articleId }: { logId: string; articleId: string },
): Promise<AsyncIterable<BundleRecord>> {
  const article = await reader.article.findFirst({ where: { id: articleId, workspaceId: logId } })
  if (article === null) throw new ReviewError('not-found', { articleId })
  const present = await presentTree(reader, logId)
  if (!present?.head) throw new ReviewError('nothing-changed', { articleId })
  const { tree, head } = present
  return numbered(readArticle(reader, { tree, head, articleId, captureId: article.captureId }))
}

type Wanted = {
  tree: { origin: string; logId: string; opening: string | null }
  head: { size: number; root: Uint8Array; note: string }
  articleId: string
  captureId: string
}

async function* readArticle(
  reader: Reader,
  { tree, head, articleId, captureId }: Wanted,
): AsyncGenerator<BundleRecord> {
  const { logId, origin, opening } = tree
  const { size: sealed, root, note } = head
  yield {
    kind: 'bundle',
    format: 'assay-bundle@1',
    scope: 'article',
    ...{ logId, origin, opening, sealed, nodes: false },
    tables: [],
  }
  yield* readKeys(reader, origin)
  yield { kind: 'checkpoint', size: sealed, root: base64(root), note }
  const lead = leadOf(tree)
  const about = {
    OR: [{ articleId }, { type: 'capture-imported', data: { path: ['captureId'], equals: captureId } }],
  }
  const textIds = new Set<string>()
  for (let after = -1; ; ) {
    const entries = await reader.ledgerEntry.findMany({
      where: { logId, position: { gt: after, lt: sealed - lead }, event: about },
      orderBy: { position: 'asc' },
      take: pageSize,
      include: { event: true },
    })
    const last = entries.at(-1)
    if (last === undefined) break
    for (const { position, eventId, leafHash, event } of entries) {
      const place = { index: position + lead, size: sealed }
      const proof = await buildInclusionProof({ sha256, read: nodeReader(reader, tree) }, place)
      for (const { textId } of textRefsOf(event.data)) textIds.add(textId)
      yield {
        kind: 'event',
        position,
        eventId,
        leafHash: base64(leafHash),
        event: eventRecordOf(event),
        proof: proof.map(base64),
      }
    }
    after = last.position
  }
  const texts = await reader.erasableText.findMany({
    where: { id: { in: [...textIds] } },
    orderBy: { id: 'asc' },
  })
  for (const { id, salt, text } of texts) yield { kind: 'text', textId: id, salt: salt && base64(salt), text }
}

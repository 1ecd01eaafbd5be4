import { leadOf, originsOf, presentTree, type Reader, sql } from '@assay/db'
import type { BundleRecord } from '@assay/exchange'
import { buildInclusionProof } from '@assay/ledger'
import type { Installation } from '@assay/newsroom/frame'
import {
  absorbingTypes,
  eventRecordOf,
  logOpenTo,
  ReviewError,
  readEvent,
  textRefsOf,
  type Viewer,
} from '@assay/review'
import { z } from 'zod'
import { numbered, readKeys, readLogBundle } from './log-source.ts'
import { nodeReader, sha256 } from './node-reader.ts'

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const pageSize = 500

/** `articleId` null for the whole log. */
export const exportOwnBundleSchema = z.object({ articleId: z.string().nullable() })

/**
 * The bundle of a member's own workspace, or of one article of it; null where nothing of its log was signed yet.
 *
 * @throws ReviewError `not-found` where there is no such article
 */
export async function exportOwnBundle(
  { database: { prisma } }: Installation,
  viewer: Viewer,
  { articleId }: z.infer<typeof exportOwnBundleSchema>,
): Promise<AsyncIterable<BundleRecord> | null> {
  return bundleOf(prisma, { logId: logOpenTo(viewer), articleId })
}

/**
 * The self-contained bundle of a workspace, or of one article of it, for whoever runs the installation: events,
 * checkpoints, public keys, and the texts that the events commit to, as far as they were not erased.
 *
 * @throws ReviewError `not-found` where there is no such workspace or article, `nothing-changed` where nothing of
 * its log was signed yet
 */
export async function exportBundle(
  { database: { prisma } }: Installation,
  { slug, articleId }: { slug: string; articleId: string | null },
): Promise<AsyncIterable<BundleRecord>> {
  const workspace = await prisma.workspace.findUnique({ where: { slug } })
  if (workspace === null) throw new ReviewError('not-found', { slug })
  const records = await bundleOf(prisma, { logId: workspace.id, articleId })
  if (records === null) throw new ReviewError('nothing-changed', { slug })
  return records
}

async function bundleOf(
  reader: Reader,
  { logId, articleId }: { logId: string; articleId: string | null },
): Promise<AsyncIterable<BundleRecord> | null> {
  if (articleId === null) return readLogBundle(reader, logId)
  const article = await reader.article.findFirst({ where: { id: articleId, workspaceId: logId } })
  if (article === null) throw new ReviewError('not-found', { articleId })
  const present = await presentTree(reader, logId)
  if (!present?.head) return null
  const { tree, head } = present
  const captureIds = await capturesOf(reader, { logId, articleId, captureId: article.captureId })
  const articleIds = await originsOf(reader, { logId, articleId, absorbingTypes })
  return numbered(readArticle(reader, { tree, head, articleIds, captureIds }))
}

type Wanted = {
  tree: { origin: string; logId: string; opening: string | null }
  head: { size: number; root: Uint8Array; note: string }
  /** The article, and those that became part of it: their events cut statements that are its own now. */
  articleIds: readonly string[]
  captureIds: readonly string[]
}

/** The capture that an article is read in, and those that it was read in before it was carried over. */
async function capturesOf(
  reader: Reader,
  { logId, articleId, captureId }: { logId: string; articleId: string; captureId: string },
): Promise<string[]> {
  const earlier = await reader.$queryRaw<{ id: string }[]>(sql`
    SELECT data->'before'->>'captureId' AS id FROM event
    WHERE log_id = ${logId} AND article_id = ${articleId} AND type = 'article-recaptured'`)
  return [captureId, ...earlier.map(({ id }) => id)]
}

async function* readArticle(
  reader: Reader,
  { tree, head, articleIds, captureIds }: Wanted,
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
    OR: [
      { articleId: { in: [...articleIds] } },
      ...captureIds.map((captureId) => {
        return { type: 'capture-imported', data: { path: ['captureId'], equals: captureId } }
      }),
    ],
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
      const known = readEvent({ ...event, at: event.at.toISOString() })
      for (const { textId } of known === null ? [] : textRefsOf(known)) textIds.add(textId)
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

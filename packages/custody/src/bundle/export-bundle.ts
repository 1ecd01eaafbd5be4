import type { Reader } from '@assay/db'
import type { BundleLine } from '@assay/exchange'
import type { Installation } from '@assay/newsroom/frame'
import { idSchema, logOpenTo, ReviewError, type Viewer } from '@assay/review'
import { z } from 'zod'
import { readArticle } from './one-article.ts'
import { settledLog } from './settled-log.ts'
import { readLog } from './whole-log.ts'

/** `articleId` null for the whole log. */
export const exportOwnBundleSchema = z.object({ articleId: idSchema.nullable() })

/**
 * The bundle of a member's own workspace, or of one article of it; null where nothing of its log was signed yet.
 *
 * @throws ReviewError `not-found` where there is no such article
 */
export async function exportOwnBundle(
  { database: { prisma } }: Installation,
  viewer: Viewer,
  { articleId }: z.infer<typeof exportOwnBundleSchema>,
): Promise<AsyncIterable<BundleLine> | null> {
  return bundleOf(prisma, { logId: logOpenTo(viewer), articleId })
}

/**
 * The self-contained bundle of a workspace, or of one article of it, for whoever runs the installation: events,
 * checkpoints, public keys, and what the events commit to, as far as it was not erased.
 *
 * @throws ReviewError `not-found` where there is no such workspace or article, `nothing-changed` where nothing of
 * its log was signed yet
 */
export async function exportBundle(
  { database: { prisma } }: Installation,
  { slug, articleId }: { slug: string; articleId: string | null },
): Promise<AsyncIterable<BundleLine>> {
  const workspace = await prisma.workspace.findUnique({ where: { slug } })
  if (workspace === null) throw new ReviewError('not-found', { slug })
  const lines = await bundleOf(prisma, { logId: workspace.id, articleId })
  if (lines === null) throw new ReviewError('nothing-changed', { slug })
  return lines
}

async function bundleOf(
  reader: Reader,
  { logId, articleId }: { logId: string; articleId: string | null },
): Promise<AsyncIterable<BundleLine> | null> {
  if (articleId !== null) {
    const article = await reader.article.findFirst({ where: { id: articleId, workspaceId: logId } })
    if (article === null) throw new ReviewError('not-found', { articleId })
  }
  const settled = await settledLog(reader, logId)
  if (settled === null) return null
  return articleId === null ? readLog(reader, settled) : readArticle(reader, { ...settled, articleId })
}

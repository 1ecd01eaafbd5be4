import { type Decided, ReviewError } from '@assay/review'
import type { Newsroom } from '../command/newsroom.ts'
import { record } from '../command/record.ts'
import { type EarlierArticle, findEarlierArticles } from './earlier-articles.ts'
import type { CaptureUpload } from './read-bytes.ts'
import { type ImportReceipt, onceMoreIfTaken, readUpload, takeIn } from './take-in.ts'

/**
 * Takes a capture in by the word of the person who runs the installation, into the workspace with the given
 * slug, or into the only one. The bytes are the key: sent twice, they are taken in once. `earlier` are the articles
 * of earlier captures of the same address.
 *
 * @throws TextError where the bytes cannot be read; ReviewError `not-found` for the workspace
 */
export async function importByOperator(
  newsroom: Newsroom,
  { workspaceSlug, ...upload }: CaptureUpload & { workspaceSlug: string | null },
): Promise<ImportReceipt & { workspaceSlug: string; earlier: EarlierArticle[] }> {
  const workspaces = await newsroom.database.prisma.workspace.findMany({
    where: workspaceSlug === null ? {} : { slug: workspaceSlug },
    select: { id: true, slug: true },
    take: 2,
  })
  const [workspace, another] = workspaces
  if (workspace === undefined || another !== undefined) throw new ReviewError('not-found', { workspaceSlug })
  const reading = await readUpload(newsroom, workspace.id, upload)
  const receipt = await onceMoreIfTaken(() =>
    newsroom.database.transact(async (tx) => {
      const events: Decided[] = []
      const into = { tx, workspaceId: workspace.id, record: (event: Decided) => events.push(event) }
      const taken = await takeIn(into, reading)
      const by = { logId: workspace.id, actorId: null, actorRole: 'system', at: newsroom.now() } as const
      await record(tx, by, { texts: [], events })
      return taken
    }),
  )
  newsroom.committed()
  const capture = await newsroom.database.prisma.capture.findUniqueOrThrow({
    where: { id: receipt.captureId },
    include: { articles: { where: { status: { not: 'merged' } } } },
  })
  const earlier = await findEarlierArticles(newsroom.database.prisma, capture)
  return { ...receipt, workspaceSlug: workspace.slug, earlier: [...earlier.values()] }
}

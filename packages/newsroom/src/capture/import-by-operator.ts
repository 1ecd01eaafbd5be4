import { type Decided, ReviewError } from '@assay/review'
import type { Installation } from '../frame/installation.ts'
import { record } from '../frame/record.ts'
import type { CaptureUpload } from './read-bytes.ts'
import { type ImportReceipt, onceMoreIfTaken, readUpload, takeIn } from './take-in.ts'

/**
 * Takes a capture in by the word of the person who runs the installation, into the workspace with the given
 * slug, or into the only one. The bytes are the key: sent twice, they are taken in once.
 *
 * @throws TextError where the bytes cannot be read; ReviewError `not-found` for the workspace
 */
export async function importByOperator(
  installation: Installation,
  { workspaceSlug, ...upload }: CaptureUpload & { workspaceSlug: string | null },
): Promise<ImportReceipt & { workspaceId: string; workspaceSlug: string }> {
  const workspaces = await installation.database.prisma.workspace.findMany({
    where: workspaceSlug === null ? {} : { slug: workspaceSlug },
    select: { id: true, slug: true },
    take: 2,
  })
  const [workspace, another] = workspaces
  if (workspace === undefined || another !== undefined) throw new ReviewError('not-found', { workspaceSlug })
  const reading = await readUpload(installation, workspace.id, upload)
  const receipt = await onceMoreIfTaken(() =>
    installation.database.transact(async (tx) => {
      const events: Decided[] = []
      const into = { tx, workspaceId: workspace.id, record: (event: Decided) => events.push(event) }
      const taken = await takeIn(into, reading)
      const by = { logId: workspace.id, actorId: null, actorRole: 'system', at: installation.now() } as const
      await record(tx, by, { texts: [], events })
      return taken
    }),
  )
  installation.committed()
  return { ...receipt, workspaceId: workspace.id, workspaceSlug: workspace.slug }
}

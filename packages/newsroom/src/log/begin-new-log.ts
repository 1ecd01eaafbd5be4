import { canonicalize } from '@assay/ledger'
import { ReviewError } from '@assay/review'
import type { Newsroom } from '../command/newsroom.ts'

/**
 * Begins a new log for a workspace whose database does not extend what was signed, by the word of whoever runs
 * the installation. The first leaf of the new one cites the checkpoint that the old one ends with, so that
 * whoever kept that checkpoint can tell what happened; the sealer goes on under the new origin.
 *
 * @throws ReviewError `not-found`, or `nothing-changed` where the log is not halted
 */
export async function beginNewLog(
  { database, now }: Newsroom,
  { slug }: { slug: string },
): Promise<{ before: string; origin: string }> {
  return database.transact(async (tx) => {
    const workspace = await tx.workspace.findUnique({ where: { slug } })
    const logId = workspace?.id ?? 'installation'
    if (workspace === null && slug !== '_installation') throw new ReviewError('not-found', { slug })
    const tree = await tx.ledgerTree.findFirst({ where: { logId }, orderBy: { generation: 'desc' } })
    if (tree === null || tree.haltReason === null) throw new ReviewError('nothing-changed', { slug })
    const generation = tree.generation + 1
    const origin = `${tree.origin.replace(/\.\d+$/, (end) => (tree.generation > 1 ? '' : end))}.${generation}`
    const createdAt = now()
    const opening = canonicalize({
      type: 'log-continued',
      origin,
      at: createdAt.toISOString(),
      before: tree.origin,
      reason: tree.haltReason,
      checkpoint: tree.haltNote,
    })
    await tx.ledgerTree.create({ data: { origin, logId, generation, opening, createdAt } })
    return { before: tree.origin, origin }
  })
}

import { isUniqueViolation, type Transaction } from '@assay/db'
import { newId, record, type Signature } from '@assay/newsroom/frame'
import { type Decided, defaultPolicy, type NewWorkspace, ReviewError } from '@assay/review'

/**
 * Creates a workspace, whose own log begins with that. `first` are the events that give it its first people.
 *
 * @returns the workspace's id
 * @throws ReviewError `workspace-slug-taken`
 */
export async function createWorkspace(
  tx: Transaction,
  { name, slug }: NewWorkspace,
  by: Omit<Signature, 'logId'>,
  first: readonly Decided[],
): Promise<string> {
  if (await tx.workspace.findUnique({ where: { slug } }))
    throw new ReviewError('workspace-slug-taken', { slug })
  const workspaceId = newId()
  const created: Decided = {
    type: 'workspace-created',
    data: { workspaceId, slug, name, policy: defaultPolicy },
  }
  await record(tx, { ...by, logId: workspaceId }, { texts: [], events: [created, ...first] })
  return workspaceId
}

/** Says what a lost race for an address of a workspace means; anything else stays as it was thrown. */
export function explainCreation(error: unknown): never {
  if (isUniqueViolation(error, 'workspace')) throw new ReviewError('workspace-slug-taken')
  throw error
}

import { isUniqueViolation, type Transaction } from '@assay/db'
import type { OpenLog } from '@assay/newsroom/frame'
import { type Decided, defaultPolicy, firstPolicySchema, type NewWorkspace, ReviewError } from '@assay/review'

/** What may create a workspace: the transaction, and how whoever acts opens the log that begins with it. */
type Creating = { tx: Transaction; newId: () => string; log: (logId: string) => OpenLog }

/**
 * Creates a workspace, whose own log begins with that. `first` are the events that give it its first people.
 *
 * @returns the workspace's id
 * @throws ReviewError `workspace-slug-taken`
 */
export async function createWorkspace(
  { tx, newId, log }: Creating,
  { name, slug }: NewWorkspace,
  first: readonly Decided[],
): Promise<string> {
  if (await tx.workspace.findUnique({ where: { slug } }))
    throw new ReviewError('workspace-slug-taken', { slug })
  const workspaceId = newId()
  const { record } = log(workspaceId)
  record({
    type: 'workspace-created',
    data: { workspaceId, slug, name, policy: firstPolicySchema.parse(defaultPolicy) },
  })
  for (const event of first) record(event)
  return workspaceId
}

/** Says what a lost race for an address of a workspace means; anything else stays as it was thrown. */
export function explainCreation(error: unknown): never {
  if (isUniqueViolation(error, 'workspace')) throw new ReviewError('workspace-slug-taken')
  throw error
}

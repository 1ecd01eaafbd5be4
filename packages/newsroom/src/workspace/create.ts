import { isUniqueViolation, type Transaction } from '@assay/db'
import { type Decided, defaultPolicy, type NewWorkspace, ReviewError } from '@assay/review'
import { newId } from '../command/ids.ts'
import { record } from '../command/record.ts'

/**
 * Creates a workspace with its own log, and lets its first admin join.
 *
 * @returns the workspace's id
 * @throws ReviewError `workspace-slug-taken`
 */
export async function createWorkspace(
  tx: Transaction,
  { name, slug }: NewWorkspace,
  { adminId, now }: { adminId: string; now: Date },
): Promise<string> {
  if (await tx.workspace.findUnique({ where: { slug } }))
    throw new ReviewError('workspace-slug-taken', { slug })
  const workspaceId = newId()
  const events: Decided[] = [
    { type: 'workspace-created', data: { workspaceId, slug, name, policy: defaultPolicy } },
    {
      type: 'member-joined',
      data: { memberId: newId(), personId: adminId, role: 'admin', invitationId: null },
    },
  ]
  const signature = { logId: workspaceId, actorId: adminId, actorRole: 'admin', at: now } as const
  await record(tx, signature, { texts: [], events })
  return workspaceId
}

/** Says what a lost race for an address of a workspace means; anything else stays as it was thrown. */
export function explainCreation(error: unknown): never {
  if (isUniqueViolation(error, 'workspace')) throw new ReviewError('workspace-slug-taken')
  throw error
}

import type { Installation } from '@assay/newsroom/frame'
import { newId } from '@assay/newsroom/frame'
import { decideInvitation, type NewWorkspace } from '@assay/review'
import { invitationLifetime } from '../member/invite.ts'
import { keepLink, newToken } from '../person/one-time-link.ts'
import { createWorkspace, explainCreation } from './create.ts'

/**
 * Creates one more workspace by the word of the person who runs the installation, with an invitation for its
 * first admin: somebody new, or somebody who has an account here already.
 *
 * @throws ReviewError `workspace-slug-taken`
 */
export async function createWorkspaceByOperator(
  installation: Installation,
  workspace: NewWorkspace,
): Promise<{ workspaceId: string; token: string; expiresAt: Date }> {
  const now = installation.now()
  const expiresAt = new Date(now.getTime() + invitationLifetime)
  const invited = decideInvitation({ role: 'admin', invitedById: null, expiresAt }, { newId })
  const { invitationId } = invited.data
  const token = newToken()
  const workspaceId = await installation.database
    .transact(async (tx) => {
      const by = { actorId: null, actorRole: 'system', at: now } as const
      const id = await createWorkspace(tx, workspace, by, [invited])
      await keepLink(tx, { token, kind: 'invitation', workspaceId: id, invitationId, expiresAt })
      return id
    })
    .catch(explainCreation)
  installation.committed()
  return { workspaceId, token, expiresAt }
}

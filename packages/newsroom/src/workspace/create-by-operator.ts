import { decideInvitation, type NewWorkspace } from '@assay/review'
import { newId } from '../command/ids.ts'
import type { Newsroom } from '../command/newsroom.ts'
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
  newsroom: Newsroom,
  workspace: NewWorkspace,
): Promise<{ workspaceId: string; token: string; expiresAt: Date }> {
  const now = newsroom.now()
  const expiresAt = new Date(now.getTime() + invitationLifetime)
  const invited = decideInvitation({ role: 'admin', invitedById: null, expiresAt }, { newId })
  const { invitationId } = invited.data
  const token = newToken()
  const workspaceId = await newsroom.database
    .transact(async (tx) => {
      const by = { actorId: null, actorRole: 'system', at: now } as const
      const id = await createWorkspace(tx, workspace, by, [invited])
      await keepLink(tx, { token, kind: 'invitation', workspaceId: id, invitationId, expiresAt })
      return id
    })
    .catch(explainCreation)
  newsroom.committed()
  return { workspaceId, token, expiresAt }
}

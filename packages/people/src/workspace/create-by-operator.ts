import { type Installation, newId, runCommand } from '@assay/newsroom/frame'
import { decideInvitation, type NewWorkspace, type OperatorActor } from '@assay/review'
import { z } from 'zod'
import { invitationLifetime } from '../member/invite.ts'
import { keepLink, tokenOfCommand } from '../person/one-time-link.ts'
import { createWorkspace, explainCreation } from './create.ts'

const procedure = 'workspace.createByOperator'
const keptSchema = z.object({ workspaceId: z.string(), expiresAt: z.iso.datetime() })

/**
 * Creates one more workspace by the word of the person who runs the installation, with an invitation for its
 * first admin: somebody new, or somebody who has an account here already.
 *
 * @throws ReviewError `workspace-slug-taken`
 */
export async function createWorkspaceByOperator(
  installation: Installation,
  { key = newId(), ...input }: NewWorkspace & { key?: string },
): Promise<{ workspaceId: string; token: string; expiresAt: Date }> {
  const actor: OperatorActor = { kind: 'operator', workspaceId: null }
  const command = { actor, key, input }
  const token = tokenOfCommand(installation, command, procedure)
  const verb = { procedure, ability: null, result: keptSchema }
  const kept = await runCommand(installation, verb, command, async (frame) => {
    const { tx, now } = frame
    const expiresAt = new Date(now.getTime() + invitationLifetime)
    const invited = decideInvitation({ role: 'admin', invitedById: null, expiresAt }, frame)
    const { invitationId } = invited.data
    const workspaceId = await createWorkspace(frame, input, [invited])
    await keepLink(tx, { token, kind: 'invitation', workspaceId, invitationId, expiresAt })
    return { workspaceId, expiresAt: expiresAt.toISOString() }
  }).catch(explainCreation)
  return { workspaceId: kept.workspaceId, token, expiresAt: new Date(kept.expiresAt) }
}

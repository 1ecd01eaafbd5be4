import { sql, type Transaction } from '@assay/db'
import { type InvitationStanding, ReviewError, roleSchema } from '@assay/review'
import { z } from 'zod'

const lockedSchema = z.object({
  id: z.string(),
  role: roleSchema,
  status: z.enum(['open', 'accepted', 'revoked']),
  expiresAt: z.coerce.date(),
})

/**
 * Loads an invitation of a workspace, locked: whoever accepts and whoever revokes it take turns.
 *
 * @throws ReviewError `not-found`
 */
export async function loadInvitation(
  tx: Transaction,
  { workspaceId, invitationId }: { workspaceId: string; invitationId: string },
): Promise<InvitationStanding> {
  const rows = await tx.$queryRaw(sql`
    SELECT id, role, status, expires_at AS "expiresAt"
    FROM invitation
    WHERE id = ${invitationId} AND workspace_id = ${workspaceId}
    FOR UPDATE`)
  const [row] = z.array(lockedSchema).parse(rows)
  if (row === undefined) throw new ReviewError('not-found', { invitationId })
  return row
}

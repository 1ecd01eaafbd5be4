import { z } from 'zod'
import { invitationChange } from '../evolve/row-changes.ts'
import { defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'
import { roleSchema } from '../roles.ts'

const schema = z.object({
  memberId: z.string(),
  personId: z.string(),
  role: roleSchema,
  invitationId: z.string().nullable(),
})

/** A person belongs to the workspace from now on, by an invitation or as its first admin. */
export const memberJoined = defineEvent({
  versions: firstVersion(schema),
  texts: {},
  tables: ['invitation', 'member'],
  changes: ({ memberId: id, personId, role, invitationId }, { logId: workspaceId, at: joinedAt }) => {
    const row = { id, workspaceId, personId, role, active: true, version: 1, joinedAt }
    const joined = { op: 'insert', table: 'member', row } as const
    return invitationId === null ? [joined] : [invitationChange(invitationId, 'accepted'), joined]
  },
  chapter: null,
})

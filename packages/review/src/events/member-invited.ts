import { z } from 'zod'
import { defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'
import { roleSchema } from '../roles.ts'

const schema = z.object({
  invitationId: z.string(),
  role: roleSchema,
  invitedById: z.string().nullable(),
  expiresAt: z.iso.datetime(),
})

/** A link was made by which somebody may join. */
export const memberInvited = defineEvent({
  versions: firstVersion(schema),
  texts: {},
  tables: ['invitation'],
  changes: ({ invitationId: id, role, invitedById, expiresAt }, { logId: workspaceId, at }) => [
    {
      op: 'insert',
      table: 'invitation',
      row: { id, workspaceId, role, status: 'open', invitedById, invitedAt: at, expiresAt },
    },
  ],
  chapter: null,
})

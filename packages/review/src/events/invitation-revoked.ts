import { z } from 'zod'
import { invitationChange } from '../evolve/row-changes.ts'
import { defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'

const schema = z.object({ invitationId: z.string() })

/** An invitation that nobody took up was taken back. */
export const invitationRevoked = defineEvent({
  versions: firstVersion(schema),
  texts: {},
  tables: ['invitation'],
  changes: ({ invitationId }) => [invitationChange(invitationId, 'revoked')],
  chapter: null,
})

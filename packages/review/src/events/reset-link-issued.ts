import { z } from 'zod'
import { defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'

const schema = z.object({ memberId: z.string(), expiresAt: z.iso.datetime() })

/** A link was made by which a member sets a new password. */
export const resetLinkIssued = defineEvent({
  versions: firstVersion(schema),
  texts: {},
  tables: [],
  changes: () => [],
  chapter: null,
})

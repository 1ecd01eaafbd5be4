import { z } from 'zod'
import { defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'

const schema = z.object({ memberId: z.string() })

/** A member, or whoever had the link that was made for them, set a new password by it; they are signed out everywhere. */
export const memberPasswordReset = defineEvent({
  versions: firstVersion(schema),
  texts: {},
  tables: [],
  changes: () => [],
  chapter: null,
})

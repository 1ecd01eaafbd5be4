import { z } from 'zod'
import { defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'

const schema = z.object({ memberId: z.string() })

/** A member is signed out everywhere. */
export const memberSessionsEnded = defineEvent({
  versions: firstVersion(schema),
  texts: {},
  tables: [],
  changes: () => [],
  chapter: null,
})

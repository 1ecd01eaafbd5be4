import { z } from 'zod'

import { memberChange } from '../evolve/row-changes.ts'
import { defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'

const schema = z.object({ memberId: z.string(), version: z.int().positive() })

/** A member who was deactivated is back. */
export const memberReactivated = defineEvent({
  versions: firstVersion(schema),
  texts: {},
  tables: ['member'],
  changes: (data) => [memberChange(data, { active: true })],
  chapter: null,
})

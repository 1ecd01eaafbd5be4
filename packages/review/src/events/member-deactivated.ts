import { z } from 'zod'

import { memberChange } from '../evolve/row-changes.ts'
import { defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'
import { textRefSchema } from '../text-ref.ts'

const schema = z.object({
  memberId: z.string(),
  version: z.int().positive(),
  reason: textRefSchema.nullable(),
})

/** A member may do nothing any more; what they did stays. */
export const memberDeactivated = defineEvent({
  versions: firstVersion(schema),
  texts: { reason: 'reason' },
  tables: ['member'],
  changes: (data) => [memberChange(data, { active: false })],
  chapter: null,
})

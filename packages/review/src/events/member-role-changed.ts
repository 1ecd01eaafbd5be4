import { z } from 'zod'

import { memberChange } from '../evolve/row-changes.ts'
import { defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'
import { roleSchema } from '../roles.ts'

const schema = z.object({
  memberId: z.string(),
  version: z.int().positive(),
  before: roleSchema,
  after: roleSchema,
})

/** A member has another role from now on. */
export const memberRoleChanged = defineEvent({
  versions: firstVersion(schema),
  texts: {},
  tables: ['member'],
  changes: (data) => [memberChange(data, { role: data.after })],
  chapter: null,
})

import { z } from 'zod'
import { statementChange } from '../evolve/row-changes.ts'
import { defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'
import { firstPolicySchema, policySchema, secondPolicySchema } from '../policy.ts'
import { standingSchema } from '../statement-state.ts'

const firstSchema = z.object({
  workspaceId: z.string(),
  version: z.int().positive(),
  before: firstPolicySchema,
  after: firstPolicySchema,
  /** The statements that stand otherwise from now on, because another number of equal assessments is agreement. */
  statements: z.array(z.object({ statementId: z.string(), statement: standingSchema })),
})
const secondSchema = firstSchema.extend({ before: secondPolicySchema, after: secondPolicySchema })
const schema = firstSchema.extend({ before: policySchema, after: policySchema })

/** A workspace changed what it decides for itself. */
export const policyChanged = defineEvent({
  versions: firstVersion(firstSchema)
    .next(secondSchema, (data) => data)
    .next(schema, (data) => data),
  texts: {},
  tables: ['workspace', 'statement'],
  changes: ({ workspaceId: id, version, after, statements }) => [
    { op: 'update', table: 'workspace', id, expect: version - 1, set: { policy: after, version } },
    ...statements.map(({ statementId, statement }) => statementChange(statementId, statement)),
  ],
  chapter: null,
})

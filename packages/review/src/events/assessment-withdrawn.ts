import { z } from 'zod'
import { statementChange } from '../evolve/row-changes.ts'
import { aboutStatement, defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'
import { standingSchema } from '../statement-state.ts'
import { textRefSchema } from '../text-ref.ts'
import { spokenSchema } from '../value.ts'

const schema = z.object({
  assessmentId: z.string(),
  version: z.int().positive(),
  statementId: z.string(),
  articleId: z.string(),
  reviewerId: z.string(),
  before: spokenSchema,
  reason: textRefSchema.nullable(),
  statement: standingSchema,
})

/** A reviewer took their word back. It stays in the history and counts no longer. */
export const assessmentWithdrawn = defineEvent({
  versions: firstVersion(schema),
  subject: aboutStatement,
  texts: { reason: 'reason' },
  tables: ['assessment', 'statement'],
  changes: ({ assessmentId: id, version, statementId, statement }) => [
    { op: 'update', table: 'assessment', id, expect: version - 1, set: { standing: false, version } },
    statementChange(statementId, statement),
  ],
  chapter: 'review',
})

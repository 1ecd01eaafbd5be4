import { z } from 'zod'
import { statementChange } from '../evolve/row-changes.ts'
import { aboutStatement, defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'
import { standingSchema } from '../statement-state.ts'
import { textRefSchema } from '../text-ref.ts'
import { spokenSchema } from '../value.ts'

const schema = z.object({
  decisionId: z.string(),
  version: z.int().positive(),
  statementId: z.string(),
  articleId: z.string(),
  before: spokenSchema,
  reason: textRefSchema.nullable(),
  statement: standingSchema,
})

/** A decision was taken back: it stays in the history, and the assessments speak again. */
export const decisionWithdrawn = defineEvent({
  versions: firstVersion(schema),
  subject: aboutStatement,
  texts: { reason: 'reason' },
  tables: ['decision', 'statement'],
  changes: ({ decisionId: id, version, statementId, statement }) => [
    { op: 'update', table: 'decision', id, expect: version - 1, set: { standing: false, version } },
    statementChange(statementId, statement),
  ],
  chapter: 'review',
})

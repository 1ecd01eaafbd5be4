import { z } from 'zod'
import { statementChange } from '../evolve/row-changes.ts'
import { aboutStatement, defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'
import { standingSchema } from '../statement-state.ts'
import { textRefSchema } from '../text-ref.ts'

const schema = z.object({
  statementId: z.string(),
  articleId: z.string(),
  rejectedById: z.string(),
  rejected: z.array(z.object({ rejectionId: z.string(), assessmentRevisionId: z.string() })),
  reason: textRefSchema,
  statement: standingSchema,
})

/** An editor rejected what was said of a statement: it has to be assessed anew. */
export const assessmentsRejected = defineEvent({
  versions: firstVersion(schema),
  subject: aboutStatement,
  texts: { reason: 'reason' },
  tables: ['rejection', 'statement'],
  changes: (data, { logId: workspaceId, at }) => [
    ...data.rejected.map(({ rejectionId: id, assessmentRevisionId }) => {
      const { statementId, rejectedById, reason } = data
      const about = { id, workspaceId, statementId, assessmentRevisionId }
      const row = { ...about, rejectedById, reasonTextId: reason.textId, rejectedAt: at }
      return { op: 'insert', table: 'rejection', row } as const
    }),
    statementChange(data.statementId, data.statement),
  ],
  chapter: 'review',
  tells: ({ rejected, reason: { textId } }) =>
    rejected.map(({ assessmentRevisionId }) => {
      return { kind: 'sent-back', to: { revisionId: assessmentRevisionId }, textId }
    }),
})

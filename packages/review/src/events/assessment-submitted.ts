import { z } from 'zod'
import { citationRows, citedSourceSchema, sourceInserts } from '../cited-source.ts'
import { statementChange } from '../evolve/row-changes.ts'
import type { RowChanges } from '../evolve/rows.ts'
import { aboutStatement, defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'
import { standingSchema } from '../statement-state.ts'
import { markedTechniqueSchema } from '../technique.ts'
import { textRefSchema } from '../text-ref.ts'
import { spokenSchema } from '../value.ts'

const id = z.string()
const version = z.int().positive()

/** `before` is what the same reviewer said until then; `statement` is how the statement stands from now on. */
const firstSchema = z.object({
  assessmentId: id,
  version,
  revisionId: id,
  statementId: id,
  articleId: id,
  reviewerId: id,
  statementVersion: version,
  before: spokenSchema.nullable(),
  after: spokenSchema,
  techniques: z.array(markedTechniqueSchema),
  rationale: textRefSchema.nullable(),
  citations: z.array(citedSourceSchema),
  statement: standingSchema,
})

/** `informed` where it was said under a blind review by somebody who had seen what others said, or could have. */
const schema = firstSchema.extend({ informed: z.boolean() })
type Submitted = z.infer<typeof schema>

/** A reviewer said what they hold of a statement, for the first time or anew. */
export const assessmentSubmitted = defineEvent({
  versions: firstVersion(firstSchema).next(schema, (data) => ({ ...data, informed: false })),
  subject: aboutStatement,
  texts: { rationale: 'rationale', 'citations[].quotedPassage': 'passage' },
  tables: ['assessment', 'assessmentRevision', 'source', 'citation', 'informedRevision', 'statement'],
  changes: (data, signed) => [
    assessmentChange(data, signed.logId),
    revisionInsert(data, signed.at),
    ...sourceInserts(data.citations, signed),
    ...citationRows(data.citations, data.revisionId).map((row) => {
      return { op: 'insert', table: 'citation', row } as const
    }),
    ...informedInsert(data, signed.logId),
    statementChange(data.statementId, data.statement),
  ],
  chapter: 'review',
})

function assessmentChange(data: Submitted, workspaceId: string): RowChanges['assessment'] {
  const { assessmentId, version, revisionId, after } = data
  const spoken = { version, standing: true, revisionId, value: after.value, factuality: after.factuality }
  if (version > 1)
    return { op: 'update', table: 'assessment', id: assessmentId, expect: version - 1, set: spoken }
  const { articleId, statementId, reviewerId } = data
  const row = { id: assessmentId, workspaceId, articleId, statementId, reviewerId, ...spoken }
  return { op: 'insert', table: 'assessment', row }
}

function revisionInsert(data: Submitted, at: string): RowChanges['assessmentRevision'] {
  const { revisionId, assessmentId, version, statementVersion, after, techniques, rationale } = data
  return {
    op: 'insert',
    table: 'assessmentRevision',
    row: {
      id: revisionId,
      assessmentId,
      version,
      statementVersion,
      value: after.value,
      factuality: after.factuality,
      techniques,
      rationaleTextId: rationale?.textId ?? null,
      submittedAt: at,
    },
  }
}

function informedInsert(data: Submitted, workspaceId: string): RowChanges['informedRevision'][] {
  if (!data.informed) return []
  const { revisionId: id, articleId, statementId } = data
  return [{ op: 'insert', table: 'informedRevision', row: { id, workspaceId, articleId, statementId } }]
}

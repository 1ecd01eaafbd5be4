import { z } from 'zod'
import { stanceSchema } from '../citation.ts'
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

const citationSchema = z.object({
  citationId: id,
  sourceId: id,
  url: z.string(),
  originalUrl: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  stance: stanceSchema,
  quotedPassage: textRefSchema.nullable(),
  accessedOn: z.iso.date().nullable(),
})

/** `before` is what the same reviewer said until then; `statement` is how the statement stands from now on. */
const schema = z.object({
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
  citations: z.array(citationSchema),
  statement: standingSchema,
})
type Submitted = z.infer<typeof schema>

/** A reviewer said what they hold of a statement, for the first time or anew. */
export const assessmentSubmitted = defineEvent({
  versions: firstVersion(schema),
  subject: aboutStatement,
  texts: { rationale: 'rationale', 'citations[].quotedPassage': 'passage' },
  tables: ['assessment', 'assessmentRevision', 'source', 'citation', 'statement'],
  changes: (data, { logId: workspaceId, at }) => [
    assessmentChange(data, workspaceId),
    revisionInsert(data, at),
    ...sourceInserts(data, workspaceId, at),
    ...citationInserts(data),
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

function sourceInserts({ citations }: Submitted, workspaceId: string, at: string): RowChanges['source'][] {
  return citations.map(({ sourceId, url, title, publisher }) => {
    const row = { id: sourceId, workspaceId, url, title, publisher, citedAt: at }
    return { op: 'insert-if-absent', table: 'source', row }
  })
}

function citationInserts({ citations, revisionId }: Submitted): RowChanges['citation'][] {
  return citations.map((citation, ordinal) => {
    const { citationId, sourceId, originalUrl, title, publisher, stance, quotedPassage, accessedOn } =
      citation
    const cited = { id: citationId, revisionId, ordinal, sourceId, originalUrl, title, publisher }
    const row = { ...cited, stance, quotedTextId: quotedPassage?.textId ?? null, accessedOn }
    return { op: 'insert', table: 'citation', row }
  })
}

import { z } from 'zod'
import { citationRows, citedSourceSchema, sourceInserts } from '../cited-source.ts'
import { basisSideSchema, decisionMakerSchema } from '../decision.ts'
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

/** An assessment in the revision that was weighed. */
const weighedSchema = z.object({ basisId: id, assessmentRevisionId: id, side: basisSideSchema })

/**
 * `before` is the decision that stood until then, and `reason` why another takes its place. `deciderId` is null
 * where a quorum decided by itself.
 */
const schema = z.object({
  decisionId: id,
  version,
  revisionId: id,
  statementId: id,
  articleId: id,
  statementVersion: version,
  madeBy: decisionMakerSchema,
  deciderId: id.nullable(),
  deciderAssessed: z.boolean(),
  before: spokenSchema.nullable(),
  after: spokenSchema,
  techniques: z.array(markedTechniqueSchema),
  rationale: textRefSchema.nullable(),
  citations: z.array(citedSourceSchema),
  weighed: z.array(weighedSchema),
  reason: textRefSchema.nullable(),
  statement: standingSchema,
})
type Made = z.infer<typeof schema>

/** The newsroom said what holds of a statement, on what basis, and who says otherwise. */
export const decisionMade = defineEvent({
  versions: firstVersion(schema),
  subject: aboutStatement,
  texts: { rationale: 'rationale', 'citations[].quotedPassage': 'passage', reason: 'reason' },
  tables: ['source', 'decision', 'decisionRevision', 'decisionBasis', 'decisionCitation', 'statement'],
  changes: (data, signed) => [
    ...sourceInserts(data.citations, signed),
    decisionChange(data, signed.logId),
    revisionInsert(data, signed.at),
    ...basisInserts(data),
    ...citationRows(data.citations, data.revisionId).map((row) => {
      return { op: 'insert', table: 'decisionCitation', row } as const
    }),
    statementChange(data.statementId, data.statement),
  ],
  chapter: 'review',
  tells: ({ weighed, reason }) =>
    weighed
      .filter(({ side }) => side === 'dissent')
      .map(({ assessmentRevisionId: revisionId }) => {
        return { kind: 'decided', to: { revisionId }, textId: reason?.textId ?? null }
      }),
})

function decisionChange(data: Made, workspaceId: string): RowChanges['decision'] {
  const { decisionId, version, revisionId, after, articleId, statementId } = data
  const made = { version, standing: true, revisionId, value: after.value, factuality: after.factuality }
  if (version > 1) return { op: 'update', table: 'decision', id: decisionId, expect: version - 1, set: made }
  return {
    op: 'insert',
    table: 'decision',
    row: { id: decisionId, workspaceId, articleId, statementId, ...made },
  }
}

function revisionInsert(data: Made, at: string): RowChanges['decisionRevision'] {
  const { revisionId, decisionId, version, statementVersion, madeBy, deciderId, deciderAssessed } = data
  return {
    op: 'insert',
    table: 'decisionRevision',
    row: {
      ...{ id: revisionId, decisionId, version, statementVersion, madeBy, deciderId, deciderAssessed },
      value: data.after.value,
      factuality: data.after.factuality,
      techniques: data.techniques,
      rationaleTextId: data.rationale?.textId ?? null,
      reasonTextId: data.reason?.textId ?? null,
      decidedAt: at,
    },
  }
}

function basisInserts({ weighed, revisionId }: Made): RowChanges['decisionBasis'][] {
  return weighed.map(({ basisId, assessmentRevisionId, side }) => {
    return {
      op: 'insert',
      table: 'decisionBasis',
      row: { id: basisId, revisionId, assessmentRevisionId, side },
    }
  })
}

import { assessmentRecordSchema, decisionRecordSchema } from '@assay/exchange'
import { articleDetailsSchema, ReviewError } from '@assay/review'
import { z } from 'zod'
import { exportAssessments } from '../export/read-assessments.ts'
import { exportDecisions } from '../export/read-decisions.ts'
import type { Reading } from '../reading.ts'
import { sightOf } from '../visible/sight.ts'
import { readStatementsOf, statementSchema } from '../visible/statement-rows.ts'

const opinionFields = {
  statementText: true,
  onPresentWording: true,
  value: true,
  factuality: true,
  techniques: true,
  rationale: true,
  citations: true,
} as const

/** An article with everything that stands on each of its statements. Offsets of techniques are code points. */
export const dossierSchema = z.object({
  article: articleDetailsSchema.extend({ id: z.string(), capturedAt: z.iso.datetime() }),
  statements: z.array(
    statementSchema
      .pick({ id: true, text: true, kind: true, attribution: true, state: true, verdict: true })
      .extend({
        decision: decisionRecordSchema
          .pick({
            ...opinionFields,
            madeBy: true,
            decider: true,
            deciderAssessed: true,
            reason: true,
            decidedAt: true,
          })
          .nullable(),
        assessments: z.array(
          assessmentRecordSchema.pick({
            ...opinionFields,
            assessmentId: true,
            reviewer: true,
            submittedAt: true,
          }),
        ),
      }),
  ),
})
type Dossier = z.infer<typeof dossierSchema>

/**
 * Reads an article with the decision and the assessments that stand on each statement, in full, for paper.
 *
 * @throws ReviewError `not-found`
 */
export async function readDossier(reading: Reading, { articleId }: { articleId: string }): Promise<Dossier> {
  const sight = sightOf(reading)
  const { reader, workspaceId } = sight
  const article = await reader.article.findFirst({
    where: { id: articleId, workspaceId },
    include: { capture: true },
  })
  if (article === null) throw new ReviewError('not-found', { articleId })
  // Addresses that begin with nothing lead to this very installation.
  const wanted = { articleId, baseUrl: '' }
  const decisions = await collect(
    (await exportDecisions(reading, { ...wanted, withAssessments: false })).records,
  )
  const assessments = await collect((await exportAssessments(reading, wanted)).records)
  const statements = await readStatementsOf(sight, { articleId })
  const decisionOf = new Map(decisions.map((record) => [record.statementId, record]))
  const assessmentsOf = new Map(statements.map(({ id }) => [id, [] as typeof assessments]))
  for (const record of assessments) assessmentsOf.get(record.statementId)?.push(record)
  return dossierSchema.parse({
    article: { ...article, capturedAt: article.capture.capturedAt.toISOString() },
    statements: statements.map((row) => ({
      ...row,
      decision: decisionOf.get(row.id) ?? null,
      assessments: assessmentsOf.get(row.id) ?? [],
    })),
  })
}

async function collect<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const all: Row[] = []
  for await (const row of rows) all.push(row)
  return all
}

import { assessmentValueSchema, factualitySchema, markedTechniqueSchema } from '@assay/review'
import { z } from 'zod'
import { exportedCitationSchema, exportedStatementSchema } from './exported-statement.ts'

/**
 * One standing assessment as it leaves Assay. Offsets of techniques are code points of `statementText`, as
 * those of the statement are of the capture. Texts are null where none was given or where it has been erased. Times are RFC 3339 in
 * UTC. `logIndex` is the leaf, in the workspace's log, of the event that said this; null until it has its place there.
 */
export const assessmentRecordSchema = exportedStatementSchema.extend({
  assessmentId: z.string(),
  assessmentVersion: z.int(),
  reviewerId: z.string(),
  reviewer: z.string().nullable(),
  value: assessmentValueSchema,
  factuality: factualitySchema.nullable(),
  techniques: z.array(markedTechniqueSchema),
  rationale: z.string().nullable(),
  citations: z.array(exportedCitationSchema),
  submittedAt: z.iso.datetime(),
  logIndex: z.int().nullable(),
})
export type AssessmentRecord = z.infer<typeof assessmentRecordSchema>

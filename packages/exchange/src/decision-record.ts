import {
  assessmentValueSchema,
  basisSideSchema,
  decisionMakerSchema,
  factualitySchema,
  markedTechniqueSchema,
} from '@assay/review'
import { z } from 'zod'
import { exportedCitationSchema, exportedStatementSchema } from './exported-statement.ts'

/** What a weighed assessment said in full, in the very revision that was weighed. */
const weighedWordsSchema = z.object({
  statementText: z.string(),
  techniques: z.array(markedTechniqueSchema),
  rationale: z.string().nullable(),
  citations: z.array(exportedCitationSchema),
  submittedAt: z.iso.datetime(),
  logIndex: z.int().nullable(),
})

/**
 * One standing decision as it leaves Assay: what the newsroom says of a statement, on what it rests and what was said
 * otherwise. `deciderId` is null where a quorum decided by itself, `decider` there too and where the name was erased;
 * `deciderAssessed` says whether they had assessed the statement themselves. `reason` is why it took the place of the
 * decision before it. Of each weighed assessment `said` has the words, where they were asked for; `isRevised` whether
 * that reviewer has said something else since. Offsets, texts, times and `logIndex` are as in an assessment's record.
 */
export const decisionRecordSchema = exportedStatementSchema.extend({
  decisionId: z.string(),
  decisionVersion: z.int(),
  madeBy: decisionMakerSchema,
  deciderId: z.string().nullable(),
  decider: z.string().nullable(),
  deciderAssessed: z.boolean(),
  value: assessmentValueSchema,
  factuality: factualitySchema.nullable(),
  techniques: z.array(markedTechniqueSchema),
  rationale: z.string().nullable(),
  citations: z.array(exportedCitationSchema),
  reason: z.string().nullable(),
  weighed: z.array(
    z.object({
      side: basisSideSchema,
      assessmentId: z.string(),
      assessmentVersion: z.int(),
      reviewerId: z.string(),
      reviewer: z.string().nullable(),
      value: assessmentValueSchema,
      factuality: factualitySchema.nullable(),
      isRevised: z.boolean(),
      said: weighedWordsSchema.nullable(),
    }),
  ),
  decidedAt: z.iso.datetime(),
  logIndex: z.int().nullable(),
})
export type DecisionRecord = z.infer<typeof decisionRecordSchema>

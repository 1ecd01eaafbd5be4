import {
  assessmentValueSchema,
  factualitySchema,
  markedTechniqueSchema,
  stanceSchema,
  statementStates,
} from '@assay/review'
import { z } from 'zod'

/**
 * One standing assessment as it leaves Assay. Offsets are Unicode code points of the capture's text, end
 * exclusive, so that they mean the same in every language; those of techniques count in `statementText`. That is
 * what the assessment was made on: where the statement reads otherwise in the capture by now its offsets are null,
 * and `onPresentWording` is false where it reads otherwise in more than its looks. `statementState` is where the
 * statement stands today. Texts are null where none was given or where it has been erased. Times are RFC 3339 in UTC.
 * `logIndex` is the leaf, in the workspace's log, of the event that said this; null until it has its place there.
 */
export const assessmentRecordSchema = z.object({
  articleId: z.string(),
  headline: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedAt: z.string().nullable(),
  language: z.string(),
  articleUrl: z.string().nullable(),
  captureSha256: z.string(),
  statementId: z.string(),
  statementUrl: z.string(),
  statementStart: z.int().nullable(),
  statementEnd: z.int().nullable(),
  statementText: z.string(),
  onPresentWording: z.boolean(),
  statementState: z.enum(statementStates),
  assessmentId: z.string(),
  assessmentVersion: z.int(),
  reviewerId: z.string(),
  reviewer: z.string().nullable(),
  value: assessmentValueSchema,
  factuality: factualitySchema.nullable(),
  techniques: z.array(markedTechniqueSchema),
  rationale: z.string().nullable(),
  citations: z.array(
    z.object({
      url: z.string(),
      title: z.string().nullable(),
      publisher: z.string().nullable(),
      stance: stanceSchema,
      quotedPassage: z.string().nullable(),
      accessedOn: z.string().nullable(),
    }),
  ),
  submittedAt: z.iso.datetime(),
  logIndex: z.int().nullable(),
})
export type AssessmentRecord = z.infer<typeof assessmentRecordSchema>

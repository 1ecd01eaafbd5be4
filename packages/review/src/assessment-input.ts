import { z } from 'zod'
import { citationInputSchema } from './citation.ts'
import { idSchema, seenVersionSchema, versionSchema } from './input-fields.ts'
import { markedTechniqueSchema } from './technique.ts'
import { assessmentValueSchema, factualitySchema, setAsideSchema } from './value.ts'
import { writtenTextSchema } from './written-text.ts'

/** Free text in Markdown. Empty means none. */
const proseSchema = writtenTextSchema(20_000)

/** What a reviewer says of a statement, before any rule has looked at it. A draft has the same shape. */
export const assessmentContentSchema = z.object({
  value: assessmentValueSchema,
  /** Only under `propaganda-framed`; null otherwise. */
  factuality: factualitySchema.nullable(),
  techniques: z.array(markedTechniqueSchema).max(50),
  rationale: proseSchema,
  citations: z.array(citationInputSchema).max(50),
})
export type AssessmentContent = z.infer<typeof assessmentContentSchema>

/** The versions that a write depends on (rule 6): the statement's text and one's own assessment, 0 for none yet. */
export const assessmentTargetSchema = z.object({
  statementId: idSchema,
  statementVersion: versionSchema,
  assessmentVersion: seenVersionSchema,
})
export type AssessmentTarget = z.infer<typeof assessmentTargetSchema>

export const submitAssessmentSchema = assessmentTargetSchema.extend({ content: assessmentContentSchema })

export const withdrawAssessmentSchema = z.object({
  statementId: idSchema,
  assessmentVersion: versionSchema,
  reason: proseSchema,
})

/** Sets several statements of one article aside at once, with one reason. */
export const setAsideRangeSchema = z.object({
  articleId: idSchema,
  targets: z
    .array(assessmentTargetSchema)
    .min(1)
    .max(500)
    .refine((targets) => new Set(targets.map(({ statementId }) => statementId)).size === targets.length, {
      error: 'each statement once',
    }),
  value: setAsideSchema,
  reason: proseSchema.refine((reason) => reason !== '', 'a reason is needed'),
})

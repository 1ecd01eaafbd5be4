import { z } from 'zod'
import { assessmentContentSchema } from './assessment-input.ts'
import { idSchema, seenVersionSchema, versionSchema } from './input-fields.ts'
import { writtenTextSchema } from './written-text.ts'

/** Why, in a few sentences. Empty means that nothing is said. */
const reasonSchema = writtenTextSchema(20_000)

/**
 * What a decision depends on (rule 6): the statement's text, the decision that stands, 0 for none yet, and every
 * assessment that was seen, each at its version.
 */
export const decisionTargetSchema = z.object({
  statementId: idSchema,
  statementVersion: versionSchema,
  decisionVersion: seenVersionSchema,
  assessments: z.array(z.object({ assessmentId: idSchema, version: versionSchema })).max(200),
})
export type DecisionTarget = z.infer<typeof decisionTargetSchema>

const eachOnce = (targets: readonly { statementId: string }[]) =>
  new Set(targets.map(({ statementId }) => statementId)).size === targets.length

/** Writes a decision, from one assessment, from several or from none. */
export const writeDecisionSchema = decisionTargetSchema.extend({
  content: assessmentContentSchema,
  /** The assessments that it rests on. */
  basis: z.array(idSchema).max(200),
  /** Why it takes the place of the decision before it. */
  reason: reasonSchema,
})
export type WriteDecision = z.infer<typeof writeDecisionSchema>

/** Takes one assessment of each statement as it is: for one statement, or for many that agree. */
export const takeAssessmentsSchema = z.object({
  targets: z
    .array(decisionTargetSchema.extend({ assessmentId: idSchema }))
    .min(1)
    .max(200)
    .refine(eachOnce, { error: 'each statement once' }),
  reason: reasonSchema,
})

/** Takes decisions back, so that the assessments speak again. */
export const withdrawDecisionsSchema = z.object({
  targets: z
    .array(z.object({ statementId: idSchema, decisionVersion: versionSchema }))
    .min(1)
    .max(200)
    .refine(eachOnce, { error: 'each statement once' }),
  reason: reasonSchema,
})

/** Rejects every assessment of a statement, so that it has to be assessed anew. */
export const rejectAssessmentsSchema = decisionTargetSchema.extend({
  reason: reasonSchema.refine((reason) => reason !== '', 'a reason is needed'),
})
export type RejectAssessments = z.infer<typeof rejectAssessmentsSchema>

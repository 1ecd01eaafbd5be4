import { z } from 'zod'

export const tags = ['verified', 'disputed', 'propaganda-framed'] as const
export const tagSchema = z.enum(tags)
export type Tag = z.infer<typeof tagSchema>

export const setAsides = ['not-a-claim', 'cannot-be-checked'] as const
export const setAsideSchema = z.enum(setAsides)
export type SetAside = z.infer<typeof setAsideSchema>

/** Whether what is said holds, apart from how it is said. Only under `propaganda-framed`. */
export const factualities = ['not-assessed', 'verified', 'disputed'] as const
export const factualitySchema = z.enum(factualities)
export type Factuality = z.infer<typeof factualitySchema>

/** Everything an assessment can say of a statement: one of three tags, or that it takes none. */
export const assessmentValues = [...tags, ...setAsides] as const
export const assessmentValueSchema = z.enum(assessmentValues)
export type AssessmentValue = z.infer<typeof assessmentValueSchema>

/** What an assessment says, as the history tells it. */
export const spokenSchema = z.object({
  value: assessmentValueSchema,
  factuality: factualitySchema.nullable(),
})
export type Spoken = z.infer<typeof spokenSchema>

/** A set-aside counts as one fourth value in quorum and contest, whichever its reason. */
export const verdicts = [...tags, 'set-aside'] as const
export const verdictSchema = z.enum(verdicts)
export type Verdict = z.infer<typeof verdictSchema>

/** Whether a value says that the statement takes no tag. */
export function isSetAside(value: AssessmentValue): value is SetAside {
  return value === 'not-a-claim' || value === 'cannot-be-checked'
}

/** The value as it counts in quorum, contest and decision. */
export function verdictOf(value: AssessmentValue): Verdict {
  return isSetAside(value) ? 'set-aside' : value
}

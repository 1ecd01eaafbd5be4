import { z } from 'zod'
import { stanceSchema } from '../citation.ts'
import { statementStates } from '../statement-state.ts'
import { markedTechniqueSchema } from '../technique.ts'
import { assessmentValueSchema, factualitySchema, verdictSchema } from '../value.ts'
import { textRefSchema } from './text-ref.ts'

const id = z.string()
const version = z.int().positive()

/** Where a statement stands from now on. */
export const standingSchema = z.object({ state: z.enum(statementStates), verdict: verdictSchema.nullable() })
const spokenSchema = z.object({
  value: assessmentValueSchema,
  factuality: factualitySchema.nullable(),
})

const eventCitationSchema = z.object({
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

/** Events about what reviewers say. `before` is what the same reviewer said until then. */
export const assessingEventSchemas = {
  'assessment-submitted': z.object({
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
    citations: z.array(eventCitationSchema),
    statement: standingSchema,
  }),
  'assessment-withdrawn': z.object({
    assessmentId: id,
    version,
    statementId: id,
    articleId: id,
    reviewerId: id,
    before: spokenSchema,
    reason: textRefSchema.nullable(),
    statement: standingSchema,
  }),
}

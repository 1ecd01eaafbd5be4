import { z } from 'zod'
import { standingSchema } from './assessing.ts'
import { articleDetailsSchema, attributionSchema, spanSchema } from './reading.ts'
import { recaptureChangeSchema, wordingChangeSchema } from './wording-change.ts'

const id = z.string()
const version = z.int().positive()
const paragraph = z.int().nonnegative()

/**
 * A statement that was found again. Offsets count in the later capture's text, those of `before` in the earlier
 * one's. `version` is its own from now on; a material change makes it the version of its wording too.
 */
const carriedSchema = spanSchema.extend({
  statementId: id,
  change: recaptureChangeSchema,
  changes: z.array(wordingChangeSchema),
  version,
  kind: z.string(),
  paragraph,
  textHash: z.string(),
  attribution: attributionSchema,
  before: spanSchema.extend({ textHash: z.string(), kind: z.string(), paragraph }),
  /** The statement of the merged draft that is retired for it. */
  replaces: id,
  statement: standingSchema,
})
export type CarriedStatement = z.infer<typeof carriedSchema>

/** The event of an article that moves on to a later capture of the same address, with the work done on it. */
export const recapturingEventSchemas = {
  'article-recaptured': spanSchema.extend({
    articleId: id,
    version,
    captureId: id,
    before: spanSchema.extend({ captureId: id }),
    details: z.object({ before: articleDetailsSchema.partial(), after: articleDetailsSchema.partial() }),
    /** The later capture's own draft, which becomes part of the article. */
    mergedId: id,
    mergedVersion: version,
    carried: z.array(carriedSchema),
    /** Statements of the article that the later capture has no more: retired, with what was said of them. */
    orphaned: z.array(id),
    /** Statements of the draft that nothing earlier matches, with the paragraph each stands in. */
    added: z.array(z.object({ statementId: id, paragraph })),
  }),
}

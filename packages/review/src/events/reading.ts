import { z } from 'zod'

const id = z.string()
const version = z.int().positive()
const offset = z.int().nonnegative()

export const articleDetailsSchema = z.object({
  headline: z.string().nullable(),
  byline: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedAt: z.string().nullable(),
  publishedAtAlternative: z.string().nullable(),
  language: z.string(),
  url: z.string().nullable(),
})
export type ArticleDetails = z.infer<typeof articleDetailsSchema>

/** Offsets in UTF-16 code units of a capture's text, the end exclusive. */
export const spanSchema = z.object({ start: offset, end: offset })

/** Whose words a statement is. `speaker` is the name as printed; `quotes` are spans of the capture's text. */
export const attributionSchema = z.discriminatedUnion('voice', [
  z.object({ voice: z.literal('own') }),
  z.object({ voice: z.literal('direct'), speaker: z.string().nullable(), quotes: z.array(spanSchema) }),
  z.object({ voice: z.literal('reported'), speaker: z.string().nullable() }),
])
export type StatementAttribution = z.infer<typeof attributionSchema>

/** A statement as it is cut: offsets in UTF-16 code units of the capture's text, its words by their SHA-256. */
export const statementCutSchema = spanSchema.extend({
  statementId: id,
  kind: z.string(),
  paragraph: z.int().nonnegative(),
  textHash: z.string(),
  attribution: attributionSchema,
  lineage: z.array(id),
})
export type StatementCut = z.infer<typeof statementCutSchema>

/** Events about captures, their articles and how these are cut into statements. */
export const readingEventSchemas = {
  'capture-imported': z.object({
    captureId: id,
    sha256: z.string(),
    byteLength: z.int().positive(),
    mediaType: z.string(),
    encoding: z.string(),
    filename: z.string().nullable(),
    sourceUrl: z.string().nullable(),
    skipped: z.array(spanSchema.extend({ id, kind: z.string() })),
  }),
  'article-extracted': spanSchema.extend({
    articleId: id,
    captureId: id,
    details: articleDetailsSchema,
    statements: z.array(statementCutSchema),
  }),
  'article-edited': z.object({
    articleId: id,
    version,
    before: articleDetailsSchema.partial(),
    after: articleDetailsSchema.partial(),
  }),
  'article-dropped': z.object({ articleId: id, version }),
  'article-restored': z.object({ articleId: id, version }),
  'articles-merged': z.object({
    articleId: id,
    version,
    mergedId: id,
    mergedVersion: version,
    start: offset,
    end: offset,
    /** The statements that come over, with the paragraph each gets in the article that stays. */
    moved: z.array(z.object({ statementId: id, paragraph: z.int().nonnegative() })),
  }),
  'statements-recut': z.object({
    articleId: id,
    version,
    retired: z.array(id),
    created: z.array(statementCutSchema),
  }),
  'review-opened': z.object({ articleId: id, version }),
}

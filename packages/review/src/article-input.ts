import { z } from 'zod'
import { blindUntilSchema } from './blind-review.ts'
import { daySchema, idSchema, offsetSchema, pageAddressSchema, versionSchema } from './input-fields.ts'
import { namingLineSchema } from './written-text.ts'

/** Text as it is printed: trimmed, and null rather than empty. */
const printedSchema = namingLineSchema(1_000)
  .transform((text) => (text === '' ? null : text))
  .nullable()

const localTimeSchema = z.iso
  .datetime({ local: true, precision: -1 })
  .refine((time) => !time.startsWith('0000'), 'there is no year 0')

/** A calendar date, or a date and time as printed, without a zone. */
const printedDateSchema = z.union([daySchema, localTimeSchema])

/** BCP 47 language tag, `und` where it cannot be told. */
const languageTagSchema = z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/)

/** The article as an editor saw it when they gave the command (rule 6). */
export const articleTargetSchema = z.object({ articleId: idSchema, articleVersion: versionSchema })
export type ArticleTarget = z.infer<typeof articleTargetSchema>

/** What an editor may put right about an article; what is left out stays as it is. */
export const articleCorrectionSchema = z.object({
  headline: printedSchema.optional(),
  byline: printedSchema.optional(),
  publisher: printedSchema.optional(),
  publishedAt: printedDateSchema.nullable().optional(),
  language: languageTagSchema.optional(),
  url: pageAddressSchema.nullable().optional(),
})
export type ArticleCorrection = z.infer<typeof articleCorrectionSchema>

export const editArticleSchema = articleTargetSchema.extend({ correction: articleCorrectionSchema })

/** Two neighbouring articles of one capture: the second becomes part of the first. */
export const mergeArticlesSchema = z.object({ first: articleTargetSchema, second: articleTargetSchema })

/** Puts an article under blind review; `until` says for how long the words of others are kept. */
export const blindArticleSchema = articleTargetSchema.extend({ until: blindUntilSchema })

/** One article, or several of a capture at once. */
export const openReviewSchema = z.object({ articles: z.array(articleTargetSchema).min(1).max(500) })

/**
 * A draft of a later capture, and the article that takes its place and moves on to its capture with the work done
 * on it, each as the editor saw it (rule 6).
 */
export const carryOverSchema = z.object({
  articleId: idSchema,
  version: versionSchema,
  fromArticleId: idSchema,
  fromVersion: versionSchema,
})
export type CarryOver = z.infer<typeof carryOverSchema>

/**
 * Neighbouring statements and the cuts that take their place, in UTF-16 code units of the capture's text.
 * One statement and two cuts split it; two statements and one cut join them; two and two move the boundary.
 */
export const recutStatementsSchema = articleTargetSchema.extend({
  statementIds: z.array(idSchema).min(1).max(200),
  cuts: z
    .array(z.object({ start: offsetSchema, end: offsetSchema.min(1) }))
    .min(1)
    .max(200),
})
export type RecutStatements = z.infer<typeof recutStatementsSchema>

import { z } from 'zod'

/** Text as it is printed: trimmed, and null rather than empty. */
const printedSchema = z
  .string()
  .trim()
  .max(1_000)
  .transform((text) => (text === '' ? null : text))
  .nullable()

/** A calendar date, or a date and time as printed, without a zone. */
const printedDateSchema = z.union([z.iso.date(), z.iso.datetime({ local: true, precision: -1 })])

/** BCP 47 language tag, `und` where it cannot be told. */
const languageTagSchema = z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/)

const pageAddressSchema = z.url({ protocol: /^https?$/ }).max(4_000)

/** The article as an editor saw it when they gave the command (rule 6). */
export const articleTargetSchema = z.object({ articleId: z.string(), articleVersion: z.int().positive() })
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

/** One article, or several of a capture at once. */
export const openReviewSchema = z.object({ articles: z.array(articleTargetSchema).min(1).max(500) })

/**
 * A draft of a later capture, and the article that takes its place and moves on to its capture with the work done
 * on it, each as the editor saw it (rule 6).
 */
export const carryOverSchema = z.object({
  articleId: z.string(),
  version: z.int().positive(),
  fromArticleId: z.string(),
  fromVersion: z.int().positive(),
})
export type CarryOver = z.infer<typeof carryOverSchema>

/**
 * Neighbouring statements and the cuts that take their place, in UTF-16 code units of the capture's text.
 * One statement and two cuts split it; two statements and one cut join them; two and two move the boundary.
 */
export const recutStatementsSchema = articleTargetSchema.extend({
  statementIds: z.array(z.string()).min(1).max(200),
  cuts: z
    .array(z.object({ start: z.int().nonnegative(), end: z.int().positive() }))
    .min(1)
    .max(200),
})
export type RecutStatements = z.infer<typeof recutStatementsSchema>

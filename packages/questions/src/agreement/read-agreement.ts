import { namesOf } from '@assay/db'
import {
  describeAgreement,
  idSchema,
  instantSchema,
  measures,
  ReviewError,
  techniqueSchema,
} from '@assay/review'
import { z } from 'zod'
import { personNameSchema } from '../article/read-review.ts'
import type { Reading } from '../reading.ts'
import { readRated } from '../visible/rated.ts'
import { sightOf } from '../visible/sight.ts'

/** `articleId` null for the whole workspace; what was submitted from `since` on and before `until`. */
export const agreementQuerySchema = z.object({
  articleId: idSchema.nullable(),
  since: instantSchema.nullable(),
  until: instantSchema.nullable(),
})

const coefficientSchema = z.discriminatedUnion('defined', [
  z.object({ defined: z.literal(true), value: z.number() }),
  z.object({ defined: z.literal(false), because: z.enum(['no-pairs', 'one-category']) }),
])

const measuredSchema = z.object({
  name: z.union([z.enum(measures), techniqueSchema]),
  statements: z.int(),
  ratings: z.int(),
  leftOut: z.object({ saidOnce: z.int(), notSaid: z.int(), otherNumber: z.int() }),
  percent: z.number().nullable(),
  alpha: coefficientSchema,
  interval: z.object({ low: z.number(), high: z.number() }).nullable(),
  fleiss: coefficientSchema,
  fleissRaters: z.int(),
  ac1: coefficientSchema,
})

const ofTwoSchema = z.object({
  one: z.string(),
  other: z.string(),
  statements: z.int(),
  percent: z.number().nullable(),
  kappa: coefficientSchema,
  alpha: coefficientSchema,
  ac1: coefficientSchema,
  confusion: z.array(z.array(z.int())),
})

export const agreementSchema = z.object({
  /** Of the article that was asked for. */
  headline: z.string().nullable(),
  measured: z.array(measuredSchema),
  pairs: z.array(ofTwoSchema),
  /** Everybody who rated something here. */
  reviewers: z.array(personNameSchema),
  /** Assessments that stand and do not count here. */
  leftOut: z.object({ earlierWording: z.int(), rejected: z.int(), informed: z.int() }),
})

/**
 * How well reviewers agree: of an article or of all, over any span of time.
 *
 * @throws ReviewError `not-found`
 */
export async function readAgreement(
  reading: Reading,
  query: z.infer<typeof agreementQuerySchema>,
): Promise<z.infer<typeof agreementSchema>> {
  const sight = sightOf(reading)
  const { reader, workspaceId } = sight
  const { articleId } = query
  const article =
    articleId === null ? null : await reader.article.findFirst({ where: { id: articleId, workspaceId } })
  if (articleId !== null && article === null) throw new ReviewError('not-found', { articleId })
  const { ratings, earlierWording, rejected, informed } = await readRated(sight, query)
  const names = await namesOf(
    reader,
    ratings.map(({ reviewerId }) => reviewerId),
  )
  return {
    headline: article?.headline ?? null,
    ...describeAgreement(ratings),
    reviewers: [...names].map(([personId, name]) => ({ personId, name })),
    leftOut: { earlierWording, rejected, informed },
  }
}

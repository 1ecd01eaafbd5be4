import { emptySql, type Reader, sql } from '@assay/db'
import {
  assessmentValueSchema,
  factualitySchema,
  isOnPresentWording,
  markedTechniqueSchema,
  type Verdict,
  verdictOf,
} from '@assay/review'
import { z } from 'zod'

/** Which assessments: of an article or of all, and submitted from a moment on and before another. */
export type RatedQuery = {
  workspaceId: string
  articleId: string | null
  since: string | null
  until: string | null
}

const within = ({ workspaceId, articleId, since, until }: RatedQuery) => sql`
  a.workspace_id = ${workspaceId} AND a.standing AND NOT s.retired
  ${articleId === null ? emptySql : sql`AND s.article_id = ${articleId}`}
  ${since === null ? emptySql : sql`AND r.submitted_at >= ${new Date(since)}`}
  ${until === null ? emptySql : sql`AND r.submitted_at < ${new Date(until)}`}`

const ratedSchema = z.object({
  statementId: z.string(),
  reviewerId: z.string(),
  value: assessmentValueSchema,
  factuality: factualitySchema.nullable(),
  techniques: z.array(markedTechniqueSchema),
  statementVersion: z.int(),
  wordingVersion: z.int(),
  rejected: z.boolean(),
})

/** The assessments that stand, and how many of them count no longer, since they were rejected or the words changed. */
export async function readRated(reader: Reader, query: RatedQuery) {
  const rows = await reader.$queryRaw(sql`
    SELECT a.statement_id AS "statementId", a.reviewer_id AS "reviewerId", a.value, a.factuality, r.techniques,
      r.statement_version AS "statementVersion", s.wording_version AS "wordingVersion",
      EXISTS (SELECT 1 FROM rejection j WHERE j.assessment_revision_id = r.id) AS rejected
    FROM assessment a JOIN assessment_revision r ON r.id = a.revision_id JOIN statement s ON s.id = a.statement_id
    WHERE ${within(query)}`)
  const rated = z.array(ratedSchema).parse(rows)
  const present = rated.filter(isOnPresentWording)
  const counting = present.filter(({ rejected }) => !rejected)
  return {
    ratings: counting.map(({ statementId, reviewerId, value, factuality, techniques }) => {
      const seen = [...new Set(techniques.map(({ technique }) => technique))]
      return { statementId, reviewerId, value, factuality, techniques: seen }
    }),
    earlierWording: rated.length - present.length,
    rejected: present.length - counting.length,
  }
}

const sharedSchema = z.object({
  statementId: z.string(),
  articleId: z.string(),
  headline: z.string().nullable(),
  language: z.string(),
  text: z.string(),
  one: assessmentValueSchema,
  other: assessmentValueSchema,
})
export const sharedStatementSchema = sharedSchema.omit({ one: true, other: true })

type Cell = { one: string; other: string; oneSays: Verdict; otherSays: Verdict }

/** The statements of which two reviewers say each what is asked for, in reading order. */
export async function readShared(
  reader: Reader,
  query: RatedQuery,
  { one, other, oneSays, otherSays }: Cell,
): Promise<z.infer<typeof sharedStatementSchema>[]> {
  const counts = sql`r.statement_version >= s.wording_version
    AND NOT EXISTS (SELECT 1 FROM rejection j WHERE j.assessment_revision_id = r.id)`
  const of = (reviewerId: string) => sql`
    SELECT a.statement_id, a.value FROM assessment a JOIN assessment_revision r ON r.id = a.revision_id
    JOIN statement s ON s.id = a.statement_id
    WHERE ${within(query)} AND ${counts} AND a.reviewer_id = ${reviewerId}`
  const rows = await reader.$queryRaw(sql`
    SELECT s.id AS "statementId", s.article_id AS "articleId", x.headline, x.language, t.text,
      m.value AS one, n.value AS other
    FROM (${of(one)}) m JOIN (${of(other)}) n ON n.statement_id = m.statement_id
    JOIN statement s ON s.id = m.statement_id JOIN article x ON x.id = s.article_id
    JOIN statement_text t ON t.statement_id = s.id AND t.version = s.version
    ORDER BY s.article_id, s.start`)
  return z
    .array(sharedSchema)
    .parse(rows)
    .filter((row) => verdictOf(row.one) === oneSays && verdictOf(row.other) === otherSays)
    .map(({ one: _one, other: _other, ...statement }) => statement)
}

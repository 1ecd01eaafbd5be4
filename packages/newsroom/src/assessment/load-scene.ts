import { sql, type Transaction } from '@assay/db'
import {
  type AssessmentScene,
  articleStatuses,
  assessmentValueSchema,
  factualitySchema,
  policySchema,
  ReviewError,
} from '@assay/review'
import { z } from 'zod'
import type { Actor } from '../command/newsroom.ts'

const lockedSchema = z.object({
  id: z.string(),
  articleId: z.string(),
  version: z.int(),
  retired: z.boolean(),
  text: z.string(),
  status: z.enum(articleStatuses),
  url: z.string().nullable(),
  policy: policySchema,
})

const spokenSchema = z.object({
  id: z.string(),
  reviewerId: z.string(),
  version: z.int(),
  standing: z.boolean(),
  value: assessmentValueSchema,
  factuality: factualitySchema.nullable(),
})

/**
 * Loads what the rules of assessing look at, with the statement locked: reviewers of one statement take turns,
 * so that its state counts them all, and the article cannot be closed meanwhile. The article's row is locked
 * before the statement's, as everywhere.
 *
 * @throws ReviewError `not-found`
 */
export async function loadScene(
  tx: Transaction,
  actor: Actor,
  statementId: string,
): Promise<AssessmentScene> {
  const rows = await tx.$queryRaw(sql`
    SELECT s.id, s.article_id AS "articleId", s.version, s.retired, t.text, a.status, a.url, w.policy
    FROM statement s
    JOIN statement_text t ON t.statement_id = s.id AND t.version = s.version
    JOIN article a ON a.id = s.article_id
    JOIN workspace w ON w.id = s.workspace_id
    WHERE s.id = ${statementId} AND s.workspace_id = ${actor.workspaceId}
    FOR SHARE OF a FOR UPDATE OF s`)
  const [locked] = z.array(lockedSchema).parse(rows)
  if (locked === undefined) throw new ReviewError('not-found', { statementId })

  // A statement of its own: only what is read after the lock was got counts those who had it before.
  const spoken = await tx.$queryRaw(sql`
    SELECT id, reviewer_id AS "reviewerId", version, standing, value, factuality
    FROM assessment WHERE statement_id = ${statementId}`)
  const assessments = z.array(spokenSchema).parse(spoken)
  const own = assessments.find(({ reviewerId }) => reviewerId === actor.personId)
  const standingOthers = assessments.filter((row) => row.standing && row.reviewerId !== actor.personId)
  return {
    article: { status: locked.status, url: locked.url },
    statement: {
      id: locked.id,
      articleId: locked.articleId,
      version: locked.version,
      retired: locked.retired,
      textLength: locked.text.length,
    },
    reviewerId: actor.personId,
    own: own ?? null,
    others: standingOthers.map(({ value }) => value),
    quorum: locked.policy.quorum,
  }
}

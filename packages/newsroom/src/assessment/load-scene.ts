import { sql, type Transaction } from '@assay/db'
import {
  type Actor,
  type AssessmentScene,
  articleStatuses,
  assessmentValueSchema,
  factualitySchema,
  isOnPresentWording,
  policySchema,
  ReviewError,
} from '@assay/review'
import { z } from 'zod'

const lockedSchema = z.object({
  id: z.string(),
  articleId: z.string(),
  version: z.int(),
  wordingVersion: z.int(),
  retired: z.boolean(),
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
  statementVersion: z.int(),
})
const wordsSchema = z.object({ text: z.string(), assessments: z.array(spokenSchema) })

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
    SELECT s.id, s.article_id AS "articleId", s.version, s.wording_version AS "wordingVersion", s.retired,
      a.status, a.url, w.policy
    FROM statement s
    JOIN article a ON a.id = s.article_id
    JOIN workspace w ON w.id = s.workspace_id
    WHERE s.id = ${statementId} AND s.workspace_id = ${actor.workspaceId}
    FOR SHARE OF a FOR UPDATE OF s`)
  const [locked] = z.array(lockedSchema).parse(rows)
  if (locked === undefined) throw new ReviewError('not-found', { statementId })

  // A statement of its own: only what is read after the lock was got counts those who had it before, be it with
  // an assessment or with other words for the statement.
  const read = await tx.$queryRaw(sql`
    SELECT t.text, COALESCE((
      SELECT jsonb_agg(jsonb_build_object('id', a.id, 'reviewerId', a.reviewer_id, 'version', a.version,
        'standing', a.standing, 'value', a.value, 'factuality', a.factuality,
        'statementVersion', r.statement_version))
      FROM assessment a JOIN assessment_revision r ON r.id = a.revision_id WHERE a.statement_id = t.statement_id
    ), '[]') AS assessments
    FROM statement_text t WHERE t.statement_id = ${statementId} AND t.version = ${locked.version}::int`)
  const [words] = z.array(wordsSchema).parse(read)
  if (words === undefined) throw new ReviewError('not-found', { statementId })
  const { assessments } = words
  const own = assessments.find(({ reviewerId }) => reviewerId === actor.personId)
  const standingOthers = assessments.filter((row) => row.standing && row.reviewerId !== actor.personId)
  const { wordingVersion } = locked
  return {
    article: { status: locked.status, url: locked.url },
    statement: {
      id: locked.id,
      articleId: locked.articleId,
      version: locked.version,
      retired: locked.retired,
      textLength: words.text.length,
    },
    reviewerId: actor.personId,
    own: own ?? null,
    others: standingOthers.map(({ value, statementVersion }) => {
      return { value, onPresentWording: isOnPresentWording({ statementVersion, wordingVersion }) }
    }),
    quorum: locked.policy.quorum,
  }
}

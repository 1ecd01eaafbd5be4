import { sql, type Transaction } from '@assay/db'
import {
  type Actor,
  type AssessmentScene,
  assessmentContentSchema,
  assessmentValueSchema,
  factualitySchema,
  isOnPresentWording,
  ReviewError,
  verdictOf,
} from '@assay/review'
import { z } from 'zod'
import { lockStatement } from '../statement/lock-statement.ts'
import { saidContent } from '../statement/said-content.ts'

const spokenSchema = z.object({
  id: z.string(),
  reviewerId: z.string(),
  version: z.int(),
  standing: z.boolean(),
  value: assessmentValueSchema,
  factuality: factualitySchema.nullable(),
  rejected: z.boolean(),
  statementVersion: z.int(),
  /** Of one's own assessment. */
  content: assessmentContentSchema.nullable(),
})
const decisionSchema = z.object({ value: assessmentValueSchema, statementVersion: z.int() })
const wordsSchema = z.object({
  text: z.string(),
  assessments: z.array(spokenSchema),
  decision: decisionSchema.nullable(),
})

/**
 * Loads what the rules of assessing look at, with the statement locked.
 *
 * @throws ReviewError `not-found`
 */
export async function loadScene(
  tx: Transaction,
  actor: Actor,
  statementId: string,
): Promise<AssessmentScene> {
  const { status, url, policy, wordingVersion, ...statement } = await lockStatement(tx, actor, statementId)
  const read = await tx.$queryRaw(sql`
    SELECT t.text, COALESCE((
      SELECT jsonb_agg(jsonb_build_object('id', a.id, 'reviewerId', a.reviewer_id, 'version', a.version,
        'standing', a.standing, 'value', a.value, 'factuality', a.factuality,
        'rejected', EXISTS (SELECT 1 FROM rejection j WHERE j.assessment_revision_id = a.revision_id),
        'statementVersion', r.statement_version,
        'content', CASE WHEN a.reviewer_id = ${actor.personId} THEN ${saidContent('assessment')} END))
      FROM assessment a JOIN assessment_revision r ON r.id = a.revision_id WHERE a.statement_id = t.statement_id
    ), '[]') AS assessments, (
      SELECT jsonb_build_object('value', d.value, 'statementVersion', r.statement_version)
      FROM decision d JOIN decision_revision r ON r.id = d.revision_id
      WHERE d.statement_id = t.statement_id AND d.standing
    ) AS decision
    FROM statement_text t WHERE t.statement_id = ${statementId} AND t.version = ${statement.version}::int`)
  const [words] = z.array(wordsSchema).parse(read)
  if (words === undefined) throw new ReviewError('not-found', { statementId })
  const { assessments, decision } = words
  const own = assessments.find(({ reviewerId }) => reviewerId === actor.personId)
  const others = assessments.filter(
    (row) => row.standing && !row.rejected && row.reviewerId !== actor.personId,
  )
  const stands = ({ statementVersion }: { statementVersion: number }) =>
    isOnPresentWording({ statementVersion, wordingVersion })
  const counts = (word: z.infer<typeof spokenSchema>) => word.standing && !word.rejected && stands(word)
  return {
    article: { status, url },
    statement: { ...statement, textLength: words.text.length },
    reviewerId: actor.personId,
    own: own === undefined ? null : { ...own, content: counts(own) ? own.content : null },
    others: others.map((word) => ({ value: word.value, onPresentWording: stands(word) })),
    decision: decision && { verdict: verdictOf(decision.value), onPresentWording: stands(decision) },
    policy,
  }
}

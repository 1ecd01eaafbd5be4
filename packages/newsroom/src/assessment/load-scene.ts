import { sql, type Transaction } from '@assay/db'
import {
  type Actor,
  type AssessmentScene,
  assessmentContentSchema,
  assessmentValueSchema,
  blindStatusSchema,
  blindUntilSchema,
  factualitySchema,
  isHidden,
  isOnPresentWording,
  parseEvent,
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
const reviewSchema = z.object({
  until: blindUntilSchema,
  status: blindStatusSchema,
  blindedAt: z.iso.datetime({ offset: true }),
})
const wordsSchema = z.object({
  text: z.string(),
  assessments: z.array(spokenSchema),
  decision: decisionSchema.nullable(),
  review: reviewSchema.nullable(),
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
    ) AS decision, (
      SELECT jsonb_build_object('until', b.until, 'status', b.status, 'blindedAt', b.blinded_at)
      FROM blind_review b WHERE b.id = ${statement.articleId}
    ) AS review
    FROM statement_text t WHERE t.statement_id = ${statementId} AND t.version = ${statement.version}::int`)
  const [words] = z.array(wordsSchema).parse(read)
  if (words === undefined) throw new ReviewError('not-found', { statementId })
  const { assessments, decision, review } = words
  const own = assessments.find(({ reviewerId }) => reviewerId === actor.personId)
  const others = assessments.filter(
    (row) => row.standing && !row.rejected && row.reviewerId !== actor.personId,
  )
  const stands = ({ statementVersion }: { statementVersion: number }) =>
    isOnPresentWording({ statementVersion, wordingVersion })
  // That one's own word was rejected is kept as what others say is: how this command ends must not tell it.
  const isKept = isHidden(review, { role: actor.role, hasSubmitted: true })
  const counts = (word: z.infer<typeof spokenSchema>) =>
    word.standing && (isKept || !word.rejected) && stands(word)
  return {
    article: { status, url },
    statement: { ...statement, textLength: words.text.length },
    reviewerId: actor.personId,
    own: own === undefined ? null : { ...own, content: counts(own) ? own.content : null },
    others: others.map((word) => ({ value: word.value, onPresentWording: stands(word) })),
    decision: decision && { verdict: verdictOf(decision.value), onPresentWording: stands(decision) },
    policy,
    blind: {
      review,
      role: actor.role,
      hadOtherRole: review !== null && (await changedRole(tx, actor, new Date(review.blindedAt))),
    },
  }
}

/** Whether a member got another role since a moment: whoever is a reviewer now was something else in between. */
async function changedRole(tx: Transaction, actor: Actor, since: Date): Promise<boolean> {
  const type = 'member-role-changed'
  const rows = await tx.event.findMany({
    where: { logId: actor.workspaceId, type, at: { gte: since } },
    omit: { nonce: true },
  })
  return rows
    .map((row) => parseEvent({ ...row, at: row.at.toISOString() }))
    .some((event) => event.type === type && event.data.memberId === actor.memberId)
}

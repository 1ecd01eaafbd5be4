import { sql, type Transaction } from '@assay/db'
import {
  type Actor,
  assessmentContentSchema,
  assessmentValueSchema,
  type DecisionScene,
  factualitySchema,
  isOnPresentWording,
  ReviewError,
} from '@assay/review'
import { z } from 'zod'
import { lockStatement } from '../statement/lock-statement.ts'
import { saidContent } from '../statement/said-content.ts'

/** Stored content was let through once, perhaps by rules of an earlier time; erased texts are empty. */
const weighedSchema = z.object({
  assessmentId: z.string(),
  version: z.int(),
  revisionId: z.string(),
  statementVersion: z.int(),
  content: assessmentContentSchema,
})
const decisionSchema = z.object({
  id: z.string(),
  version: z.int(),
  standing: z.boolean(),
  value: assessmentValueSchema,
  factuality: factualitySchema.nullable(),
  statementVersion: z.int(),
  content: assessmentContentSchema,
  deciderId: z.string().nullable(),
  weighed: z.array(z.object({ assessmentRevisionId: z.string(), side: z.enum(['basis', 'dissent']) })),
})
const readSchema = z.object({
  text: z.string(),
  assessments: z.array(weighedSchema),
  decision: decisionSchema.nullable(),
  editorAssessed: z.boolean(),
})

/**
 * Loads what the rules of deciding look at, with the statement locked.
 *
 * @throws ReviewError `not-found`
 */
export async function loadDecisionScene(
  tx: Transaction,
  actor: Actor,
  statementId: string,
): Promise<DecisionScene> {
  const { status, url, policy, wordingVersion, ...statement } = await lockStatement(tx, actor, statementId)
  const rows = await tx.$queryRaw(sql`
    SELECT t.text, COALESCE((
      SELECT jsonb_agg(jsonb_build_object('assessmentId', a.id, 'version', a.version, 'revisionId', r.id,
        'statementVersion', r.statement_version, 'content', ${saidContent('assessment')}) ORDER BY a.id)
      FROM assessment a JOIN assessment_revision r ON r.id = a.revision_id
      WHERE a.statement_id = t.statement_id AND a.standing
        AND NOT EXISTS (SELECT 1 FROM rejection j WHERE j.assessment_revision_id = r.id)
    ), '[]') AS assessments, (
      SELECT jsonb_build_object('id', d.id, 'version', d.version, 'standing', d.standing, 'value', d.value,
        'factuality', d.factuality, 'statementVersion', r.statement_version, 'deciderId', r.decider_id,
        'content', ${saidContent('decision')}, 'weighed', COALESCE((
          SELECT jsonb_agg(jsonb_build_object('assessmentRevisionId', b.assessment_revision_id, 'side', b.side))
          FROM decision_basis b WHERE b.revision_id = r.id
        ), '[]'))
      FROM decision d JOIN decision_revision r ON r.id = d.revision_id WHERE d.statement_id = t.statement_id
    ) AS decision, EXISTS (
      SELECT 1 FROM assessment o WHERE o.statement_id = t.statement_id AND o.reviewer_id = ${actor.personId}
    ) AS "editorAssessed"
    FROM statement_text t WHERE t.statement_id = ${statementId} AND t.version = ${statement.version}::int`)
  const [read] = z.array(readSchema).parse(rows)
  if (read === undefined) throw new ReviewError('not-found', { statementId })
  const stands = ({ statementVersion }: { statementVersion: number }) =>
    isOnPresentWording({ statementVersion, wordingVersion })
  return {
    article: { status, url },
    statement: { ...statement, textLength: read.text.length },
    decision: read.decision && { ...read.decision, onPresentWording: stands(read.decision) },
    assessments: read.assessments.map((word) => ({ ...word, onPresentWording: stands(word) })),
    editorId: actor.personId,
    editorAssessed: read.editorAssessed,
    policy,
  }
}

import { sql, type Transaction } from '@assay/db'
import { statementsOfWork } from '@assay/review'
import { z } from 'zod'

const takenSchema = z.array(
  z.object({
    id: z.string(),
    articleId: z.string(),
    assigneeId: z.string(),
    version: z.int(),
    statementIds: z.array(z.string()).nullable(),
    since: z.date(),
    touchedAt: z.date().nullable(),
  }),
)
const statementsSchema = z.array(
  z.object({
    id: z.string(),
    articleId: z.string(),
    lineage: z.array(z.string()),
    retired: z.boolean(),
    decided: z.boolean(),
    reviewerIds: z.array(z.string()),
  }),
)

export type TakenWork = z.infer<typeof takenSchema>[number]

/**
 * Loads the work of a workspace that somebody took before a moment and has not finished, with when they last assessed
 * anything of its article. The articles are locked first, as by whoever gives or takes work.
 */
export async function loadTakenWork(
  tx: Transaction,
  { workspaceId, before }: { workspaceId: string; before: Date },
): Promise<TakenWork[]> {
  await tx.$queryRaw(sql`
    SELECT a.id FROM article a WHERE a.status = 'in-review' AND a.id IN (
      SELECT w.article_id FROM assignment w WHERE w.workspace_id = ${workspaceId} AND w.standing
        AND w.assigned_by_id IS NULL AND w.since <= ${before})
    ORDER BY a.id FOR UPDATE`)
  const taken = takenSchema.parse(
    await tx.$queryRaw(sql`
      SELECT w.id, w.article_id AS "articleId", w.assignee_id AS "assigneeId", w.version,
        w.statement_ids AS "statementIds", w.since, (
          SELECT max(r.submitted_at) FROM assessment x JOIN assessment_revision r ON r.assessment_id = x.id
          WHERE x.article_id = w.article_id AND x.reviewer_id = w.assignee_id) AS "touchedAt"
      FROM assignment w JOIN article a ON a.id = w.article_id AND a.status = 'in-review'
      WHERE w.workspace_id = ${workspaceId} AND w.standing AND w.assigned_by_id IS NULL
        AND w.since <= ${before}
      ORDER BY w.id`),
  )
  const statements = statementsSchema.parse(
    await tx.$queryRaw(sql`
      SELECT s.id, s.article_id AS "articleId", s.lineage, s.retired,
        EXISTS (SELECT 1 FROM decision d WHERE d.statement_id = s.id AND d.standing) AS decided,
        array(SELECT o.reviewer_id FROM assessment o WHERE o.statement_id = s.id AND o.standing) AS "reviewerIds"
      FROM statement s WHERE s.article_id = ANY(${taken.map(({ articleId }) => articleId)})
      ORDER BY s.start, s.id`),
  )
  return taken.filter(({ articleId, assigneeId, statementIds }) => {
    const ofArticle = statements.filter((statement) => statement.articleId === articleId)
    const mine = new Set(statementsOfWork(statementIds, ofArticle))
    return ofArticle.some(
      ({ id, decided, reviewerIds }) => mine.has(id) && !decided && !reviewerIds.includes(assigneeId),
    )
  })
}

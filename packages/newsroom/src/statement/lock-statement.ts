import { sql, type Transaction } from '@assay/db'
import { type Actor, articleStatuses, fullPolicy, policySchema, ReviewError } from '@assay/review'
import { z } from 'zod'

const lockedSchema = z.object({
  id: z.string(),
  articleId: z.string(),
  version: z.int(),
  wordingVersion: z.int(),
  retired: z.boolean(),
  status: z.enum(articleStatuses),
  url: z.string().nullable(),
  policy: policySchema.transform(fullPolicy),
})
export type LockedStatement = z.infer<typeof lockedSchema>

/**
 * Locks a statement and gives how it stands: whoever assesses or decides one statement takes turns, so that its state
 * counts them all, and the article cannot be closed meanwhile. The article's row is locked before the statement's, as
 * everywhere. Only what is read by a later query counts those who had the lock before.
 *
 * @throws ReviewError `not-found`
 */
export async function lockStatement(
  tx: Transaction,
  actor: Actor,
  statementId: string,
): Promise<LockedStatement> {
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
  return locked
}

import { type Sql, sql, type Transaction } from '@assay/db'
import { type Actor, canBeBound, ReviewError } from '@assay/review'
import { z } from 'zod'

/** Whether what others say of a statement `s` is kept from an actor by a blind review, in SQL. */
export function isHiddenFrom({ role, personId }: Actor): Sql {
  if (!canBeBound(role)) return sql`false`
  return sql`EXISTS (
    SELECT 1 FROM blind_review b WHERE b.id = s.article_id AND b.status = 'blind'
      AND (b.until = 'revealed' OR NOT EXISTS (
        SELECT 1 FROM assessment x WHERE x.statement_id = s.id AND x.reviewer_id = ${personId})))`
}

/**
 * Rule 5: refuses whoever is kept from seeing what others say of a statement, or of any of an article where
 * `statementId` is null: how a command about it ended would tell.
 *
 * @throws ReviewError `closed-under-blind-review`
 */
export async function refuseWhileHidden(
  tx: Transaction,
  { role, personId }: Actor,
  { articleId, statementId }: { articleId: string; statementId: string | null },
): Promise<void> {
  if (!canBeBound(role)) return
  const rows = await tx.$queryRaw(sql`
    SELECT b.id FROM blind_review b
    WHERE b.id = ${articleId} AND b.status = 'blind' AND (b.until = 'revealed' OR EXISTS (
      SELECT 1 FROM statement s
      WHERE s.article_id = b.id AND (${statementId}::text IS NULL OR s.id = ${statementId}) AND NOT EXISTS (
        SELECT 1 FROM assessment x WHERE x.statement_id = s.id AND x.reviewer_id = ${personId})))`)
  if (z.array(z.object({ id: z.string() })).parse(rows).length > 0) {
    throw new ReviewError('closed-under-blind-review')
  }
}

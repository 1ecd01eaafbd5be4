import { sql, type Transaction } from '@assay/db'
import {
  type Actor,
  type AssignmentInScene,
  can,
  type FreeStatement,
  type Reviewers,
  roleSchema,
  type WorkScene,
} from '@assay/review'
import { z } from 'zod'
import { lockArticles } from '../article/load-article.ts'
import { isHiddenFrom } from '../article/load-hidden.ts'

const statementsSchema = z.array(
  z.object({
    id: z.string(),
    articleId: z.string(),
    lineage: z.array(z.string()),
    retired: z.boolean(),
    decided: z.boolean(),
    hasOwnWord: z.boolean(),
  }),
)
const assignmentsSchema = z.array(
  z.object({
    id: z.string(),
    articleId: z.string(),
    assigneeId: z.string(),
    version: z.int(),
    standing: z.boolean(),
    statementIds: z.array(z.string()).nullable(),
    dueAt: z.date().nullable(),
  }),
)

/** An article with its statements, as whoever acts finds them, and all work on it. */
export type LoadedWork = Omit<WorkScene, 'statements'> & { statements: FreeStatement[] }

/**
 * Loads what the rules of giving work out look at, in the order of the ids given, with the articles locked: whoever
 * gives or takes work of one article takes turns. Only what is read by a later query counts those who went before.
 *
 * @throws ReviewError `not-found`
 */
export async function loadWork(
  tx: Transaction,
  actor: Actor,
  articleIds: readonly string[],
): Promise<LoadedWork[]> {
  const articles = await lockArticles(tx, actor, articleIds)
  const statements = statementsSchema.parse(
    await tx.$queryRaw(sql`
      SELECT s.id, s.article_id AS "articleId", s.lineage, s.retired,
        EXISTS (SELECT 1 FROM decision d WHERE d.statement_id = s.id AND d.standing)
          AND NOT ${isHiddenFrom(actor)} AS decided,
        EXISTS (SELECT 1 FROM assessment o WHERE o.statement_id = s.id AND o.standing
          AND o.reviewer_id = ${actor.personId}) AS "hasOwnWord"
      FROM statement s WHERE s.article_id = ANY(${[...articleIds]}) ORDER BY s.start, s.id`),
  )
  const assignments = assignmentsSchema.parse(
    await tx.assignment.findMany({ where: { articleId: { in: [...articleIds] } }, orderBy: { id: 'asc' } }),
  )
  return articles.map((article) => ({
    article,
    statements: statements.filter(({ articleId }) => articleId === article.id),
    assignments: assignments
      .filter(({ articleId }) => articleId === article.id)
      .map(({ dueAt, ...row }): AssignmentInScene => ({ ...row, dueAt: dueAt?.toISOString() ?? null })),
  }))
}

/** Everybody who may be given work in a workspace. */
export async function loadReviewers(tx: Transaction, workspaceId: string): Promise<Reviewers> {
  const members = await tx.member.findMany({ where: { workspaceId, active: true } })
  return new Set(
    members.filter(({ role }) => can(roleSchema.parse(role), 'assess')).map(({ personId }) => personId),
  )
}

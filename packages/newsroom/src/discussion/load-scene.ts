import { type Sql, sql, type Transaction } from '@assay/db'
import {
  type Actor,
  articleStatuses,
  type CommentScene,
  type Discussed,
  type EditingScene,
  mentionedIn,
  numbersIn,
  type OpeningScene,
  ReviewError,
  type ThreadScene,
} from '@assay/review'
import { z } from 'zod'
import { refuseWhileHidden } from '../article/load-hidden.ts'
import { lockStatement } from '../statement/lock-statement.ts'

const status = z.enum(articleStatuses)
const idsSchema = z.array(z.object({ id: z.string() }))

/**
 * Loads what is to be discussed. Its article's row is locked, so that it is not closed meanwhile.
 *
 * @throws ReviewError `not-found`
 */
export async function loadOpeningScene(
  tx: Transaction,
  actor: Actor,
  { about, text }: { about: Discussed; text: string },
): Promise<OpeningScene> {
  if ('articleId' in about) {
    const rows = await tx.$queryRaw(sql`
      SELECT id, status FROM article WHERE id = ${about.articleId} AND workspace_id = ${actor.workspaceId}
      FOR SHARE`)
    const [article] = z.array(z.object({ id: z.string(), status })).parse(rows)
    if (article === undefined) throw new ReviewError('not-found', { articleId: about.articleId })
    await refuseWhileHidden(tx, actor, { articleId: article.id, statementId: null })
    return { ...(await loadAround(tx, actor, { article, text })), statement: null, assessmentId: null }
  }
  const { statementId, assessmentId } = about
  const statement = await lockStatement(tx, actor, statementId)
  await refuseWhileHidden(tx, actor, { articleId: statement.articleId, statementId })
  if (assessmentId !== null) await checkAssessment(tx, { statementId, assessmentId })
  const article = { id: statement.articleId, status: statement.status }
  return { ...(await loadAround(tx, actor, { article, text })), statement, assessmentId }
}

async function checkAssessment(
  tx: Transaction,
  { statementId, assessmentId }: { statementId: string; assessmentId: string },
): Promise<void> {
  const rows = await tx.$queryRaw(sql`
    SELECT id FROM assessment WHERE id = ${assessmentId} AND statement_id = ${statementId}`)
  if (idsSchema.parse(rows).length === 0) throw new ReviewError('not-found', { assessmentId })
}

const threadSchema = z.object({
  id: z.string(),
  articleId: z.string(),
  statementId: z.string().nullable(),
  version: z.int(),
  resolved: z.boolean(),
  status,
})

/**
 * Loads a thread with its row locked, so that of two who write in it the second finds what the first one did.
 *
 * @param text what is to be said in it; empty for nothing
 * @throws ReviewError `not-found`
 */
export async function loadThreadScene(
  tx: Transaction,
  actor: Actor,
  { threadId, text }: { threadId: string; text: string },
): Promise<ThreadScene> {
  return loadThread(tx, actor, { where: sql`h.id = ${threadId}`, text, missing: { threadId } })
}

async function loadThread(
  tx: Transaction,
  actor: Actor,
  {
    where,
    text,
    missing,
  }: { where: Sql; text: string; missing: { threadId: string } | { commentId: string } },
): Promise<ThreadScene> {
  const rows = await tx.$queryRaw(sql`
    SELECT h.id, h.article_id AS "articleId", h.statement_id AS "statementId", h.version,
      h.resolved_at IS NOT NULL AS resolved, a.status
    FROM thread h JOIN article a ON a.id = h.article_id
    WHERE ${where} AND h.workspace_id = ${actor.workspaceId}
    FOR SHARE OF a FOR UPDATE OF h`)
  const [found] = z.array(threadSchema).parse(rows)
  if (found === undefined) throw new ReviewError('not-found', missing)
  const { articleId, status, ...thread } = found
  await refuseWhileHidden(tx, actor, { articleId, statementId: thread.statementId })
  return { ...(await loadAround(tx, actor, { article: { id: articleId, status }, text })), thread }
}

const commentSchema = z.object({
  id: z.string(),
  authorId: z.string(),
  version: z.int(),
  mentions: z.array(z.string()),
  text: z.string().nullable(),
})

/** Loads a comment with its thread, whose row is locked. @throws ReviewError `not-found` */
export async function loadEditingScene(
  tx: Transaction,
  actor: Actor,
  { commentId, text }: { commentId: string; text: string },
): Promise<EditingScene> {
  const where = sql`h.id = (SELECT thread_id FROM comment WHERE id = ${commentId})`
  const scene = await loadThread(tx, actor, { where, text, missing: { commentId } })
  const rows = await tx.$queryRaw(sql`
    SELECT c.id, c.author_id AS "authorId", c.version, r.mentions, t.text
    FROM comment c JOIN comment_revision r ON r.id = c.revision_id JOIN erasable_text t ON t.id = r.text_id
    WHERE c.id = ${commentId}`)
  const [comment] = z.array(commentSchema).parse(rows)
  if (comment === undefined) throw new ReviewError('not-found', { commentId })
  return { ...scene, comment }
}

/** Who of the mentioned may read along, and the statements that numbers mean; each is asked for where the text needs it. */
async function loadAround(
  tx: Transaction,
  { workspaceId, personId: writerId }: Actor,
  { article, text }: Pick<CommentScene, 'article'> & { text: string },
): Promise<CommentScene> {
  const mentions = mentionedIn(text)
  const readers =
    mentions.length === 0
      ? []
      : await tx.member.findMany({ where: { workspaceId, active: true, personId: { in: mentions } } })
  const statements =
    numbersIn(text).length === 0
      ? []
      : idsSchema.parse(
          await tx.$queryRaw(sql`
            SELECT id FROM statement WHERE article_id = ${article.id} AND NOT retired ORDER BY start`),
        )
  return {
    article,
    writerId,
    readers: readers.map(({ personId }) => personId),
    statementIds: statements.map(({ id }) => id),
  }
}

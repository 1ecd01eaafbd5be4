import { ReviewError } from '../errors/review-error.ts'
import type { Decided } from '../history/event.ts'
import { type CommentScene, checkDiscussed, type ThreadScene, wordComment } from './comment-scene.ts'
import type { PassedIn } from './passed-in.ts'

type Passed = Pick<PassedIn, 'newId' | 'keepText'>

/** What is to be discussed: the article, or one of its statements, or an assessment of that. */
export type OpeningScene = CommentScene & {
  statement: { id: string; version: number; retired: boolean } | null
  assessmentId: string | null
}

/** A comment as it stands, with its thread. */
export type EditingScene = ThreadScene & {
  comment: { id: string; authorId: string; version: number; mentions: readonly string[]; text: string | null }
}

/**
 * Opens a thread with its first comment.
 *
 * @throws ReviewError `article-not-in-review`, `statement-retired`, `stale-version` where the statement has other
 *   words by now, `mention-unknown`
 */
export function decideOpeningThread(
  scene: OpeningScene,
  command: { statementVersion: number | null; text: string },
  passed: Passed,
): Extract<Decided, { type: 'thread-opened' }> {
  const { article, statement, assessmentId, writerId } = scene
  checkDiscussed(scene)
  if (statement?.retired) throw new ReviewError('statement-retired', { statementId: statement.id })
  if (statement !== null && statement.version !== command.statementVersion) {
    const current = { statementVersion: statement.version }
    throw new ReviewError('stale-version', { statementId: statement.id, current })
  }
  return {
    type: 'thread-opened',
    data: {
      threadId: passed.newId(),
      articleId: article.id,
      statementId: statement?.id ?? null,
      statementVersion: statement?.version ?? null,
      assessmentId,
      authorId: writerId,
      ...wordComment(scene, { commentId: passed.newId(), text: command.text }, passed),
    },
  }
}

/**
 * Adds to a thread. It names no version: one reply stands in no other's way.
 *
 * @throws ReviewError `article-not-in-review`, `thread-is-resolved`, `mention-unknown`
 */
export function decideReply(
  scene: ThreadScene,
  { text }: { text: string },
  passed: Passed,
): Extract<Decided, { type: 'comment-added' }> {
  checkDiscussed(scene)
  const { id: threadId, resolved } = scene.thread
  if (resolved) throw new ReviewError('thread-is-resolved', { threadId })
  const worded = wordComment(scene, { commentId: passed.newId(), text }, passed)
  return { type: 'comment-added', data: { ...turnOf(scene), authorId: scene.writerId, ...worded } }
}

/**
 * Puts one's own comment in other words; the earlier ones stay in its history.
 *
 * @throws ReviewError `article-not-in-review`, `not-permitted` for another's comment, `stale-version`,
 *   `nothing-changed` and `mention-unknown`
 */
export function decideEditingComment(
  scene: EditingScene,
  { commentVersion, text }: { commentVersion: number; text: string },
  passed: Passed,
): Extract<Decided, { type: 'comment-edited' }> {
  const { article, thread, comment, writerId } = scene
  checkDiscussed(scene)
  if (comment.authorId !== writerId) throw new ReviewError('not-permitted')
  if (comment.version !== commentVersion) {
    const current = { commentVersion: comment.version }
    throw new ReviewError('stale-version', { commentId: comment.id, current })
  }
  if (comment.text === text) throw new ReviewError('nothing-changed')
  const worded = wordComment(scene, { commentId: comment.id, text, mentioned: comment.mentions }, passed)
  return {
    type: 'comment-edited',
    data: {
      ...{ threadId: thread.id, version: comment.version + 1 },
      ...{ articleId: article.id, statementId: thread.statementId },
      ...worded,
    },
  }
}

/**
 * Ends a thread, having seen all that was said in it.
 *
 * @throws ReviewError `article-not-in-review`, `thread-is-resolved`, `stale-version`
 */
export function decideResolving(
  scene: ThreadScene,
  seen: { threadVersion: number },
): Extract<Decided, { type: 'thread-resolved' }> {
  if (scene.thread.resolved) throw new ReviewError('thread-is-resolved', { threadId: scene.thread.id })
  checkThread(scene, seen)
  return { type: 'thread-resolved', data: { ...turnOf(scene), resolvedById: scene.writerId } }
}

/**
 * Lets a thread that was resolved go on.
 *
 * @throws ReviewError `article-not-in-review`, `thread-is-open`, `stale-version`
 */
export function decideReopening(
  scene: ThreadScene,
  seen: { threadVersion: number },
): Extract<Decided, { type: 'thread-reopened' }> {
  if (!scene.thread.resolved) throw new ReviewError('thread-is-open', { threadId: scene.thread.id })
  checkThread(scene, seen)
  return { type: 'thread-reopened', data: turnOf(scene) }
}

function checkThread(scene: ThreadScene, { threadVersion }: { threadVersion: number }): void {
  checkDiscussed(scene)
  const { id: threadId, version } = scene.thread
  if (version !== threadVersion)
    throw new ReviewError('stale-version', { threadId, current: { threadVersion: version } })
}

/** The next version of a thread, and what it is about. */
const turnOf = ({ article, thread }: ThreadScene) => ({
  threadId: thread.id,
  version: thread.version + 1,
  articleId: article.id,
  statementId: thread.statementId,
})

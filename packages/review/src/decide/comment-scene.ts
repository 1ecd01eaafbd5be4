import { linksIn, mentionedIn } from '../comment-text.ts'
import { ReviewError } from '../errors/review-error.ts'
import type { ArticleStatus } from '../evolve/rows.ts'
import type { EventData } from '../history/event.ts'
import { isAllowedIn } from './article-rules.ts'
import type { PassedIn } from './passed-in.ts'

/** What the rules of discussing need to know of those around a comment. */
export type CommentScene = {
  article: { id: string; status: ArticleStatus }
  writerId: string
  /** Of the people whom the text mentions, those who may see the discussion. */
  readers: readonly string[]
  /** The statements of the article in reading order, by which their numbers are meant. */
  statementIds: readonly string[]
}

/** A thread as it stands, loaded inside the transaction and locked. */
export type ThreadScene = CommentScene & {
  thread: { id: string; statementId: string | null; version: number; resolved: boolean }
}

type Worded = Pick<EventData<'comment-edited'>, 'commentId' | 'revisionId' | 'text' | 'mentions' | 'links'>

/** Refuses what is no longer, or not yet, discussed. @throws ReviewError `article-not-in-review` */
export function checkDiscussed({ article: { status } }: Pick<CommentScene, 'article'>): void {
  if (!isAllowedIn(status, 'discuss')) throw new ReviewError('article-not-in-review', { status })
}

/**
 * What an event holds of the words of a comment. Whom an earlier version of it mentions may stay mentioned, though
 * they have left since.
 *
 * @throws ReviewError `mention-unknown` where somebody is mentioned who may not see the discussion
 */
export function wordComment(
  { readers, statementIds }: CommentScene,
  { commentId, text, mentioned = [] }: { commentId: string; text: string; mentioned?: readonly string[] },
  passed: Pick<PassedIn, 'newId' | 'keepText'>,
): Worded {
  const mentions = mentionedIn(text)
  const unknown = mentions.find((personId) => !readers.includes(personId) && !mentioned.includes(personId))
  if (unknown !== undefined) throw new ReviewError('mention-unknown', { personId: unknown })
  const links = linksIn(text, statementIds)
  return { commentId, revisionId: passed.newId(), text: passed.keepText(text), mentions, links }
}

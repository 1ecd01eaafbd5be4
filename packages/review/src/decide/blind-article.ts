import type { ArticleTarget } from '../article-input.ts'
import type { BlindReview, BlindUntil } from '../blind-review.ts'
import { ReviewError } from '../errors/review-error.ts'
import type { Decided } from '../history/event.ts'
import { type ArticleScene, checkArticle } from './article-rules.ts'

/** What the rules of a blind review look at, with the article locked: whoever assesses there waits. */
export type BlindScene = {
  article: ArticleScene
  /** Null where there never was one. */
  review: BlindReview | null
  /** Whether anything was ever said of its statements, taken back or not. */
  isAssessed: boolean
}

/**
 * Rule 5: from now on nobody who assesses sees what others say. Only before the first word: what was shown once cannot
 * be unseen.
 *
 * @throws ReviewError `stale-version`, `article-not-editable`, `already-assessed`, `nothing-changed`
 */
export function decideBlinding(
  { article, review, isAssessed }: BlindScene,
  command: ArticleTarget & { until: BlindUntil },
): Extract<Decided, { type: 'article-blinded' }> {
  const { id: articleId, version } = article
  checkArticle(article, command, 'blind')
  if (isAssessed) throw new ReviewError('already-assessed', { articleId })
  if (review?.status === 'blind' && review.until === command.until)
    throw new ReviewError('nothing-changed', { articleId })
  return { type: 'article-blinded', data: { articleId, version: version + 1, until: command.until } }
}

/**
 * Ends a blind review. Where nobody had said anything yet it is merely off, and whoever speaks then is not marked as
 * informed.
 *
 * @throws ReviewError `stale-version`, `article-not-editable`, `not-blind`
 */
export function decideReveal(
  { article, review, isAssessed }: BlindScene,
  command: ArticleTarget,
): Extract<Decided, { type: 'review-revealed' }> {
  const { id: articleId, version } = article
  checkArticle(article, command, 'reveal')
  if (review?.status !== 'blind') throw new ReviewError('not-blind', { articleId })
  const status = isAssessed ? 'revealed' : 'off'
  return { type: 'review-revealed', data: { articleId, version: version + 1, status } }
}

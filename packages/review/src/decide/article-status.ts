import type { ArticleTarget } from '../article-input.ts'
import type { Decided } from '../history/event.ts'
import { type ArticleScene, checkArticle } from './article-rules.ts'

/**
 * Leaves an article of a capture out: nothing of it is reviewed, and it can be taken back.
 *
 * @throws ReviewError `stale-version`, `article-not-editable` once review has begun
 */
export function decideDrop(
  article: ArticleScene,
  seen: ArticleTarget,
): Extract<Decided, { type: 'article-dropped' }> {
  checkArticle(article, seen, 'drop')
  return { type: 'article-dropped', data: { articleId: article.id, version: article.version + 1 } }
}

/**
 * Takes a dropped article back among the drafts.
 *
 * @throws ReviewError `stale-version`, `article-not-editable` where it is not dropped
 */
export function decideRestore(
  article: ArticleScene,
  seen: ArticleTarget,
): Extract<Decided, { type: 'article-restored' }> {
  checkArticle(article, seen, 'restore')
  return { type: 'article-restored', data: { articleId: article.id, version: article.version + 1 } }
}

/**
 * Opens a draft for review.
 *
 * @throws ReviewError `stale-version`, `article-not-editable` where it is no draft
 */
export function decideOpening(
  article: ArticleScene,
  seen: ArticleTarget,
): Extract<Decided, { type: 'review-opened' }> {
  checkArticle(article, seen, 'open')
  return { type: 'review-opened', data: { articleId: article.id, version: article.version + 1 } }
}

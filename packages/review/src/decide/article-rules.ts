import type { ArticleDetails } from '../article-details.ts'
import type { ArticleTarget } from '../article-input.ts'
import { ReviewError } from '../errors/review-error.ts'
import type { ArticleStatus } from '../evolve/rows.ts'

/** An article as it stands, loaded inside the transaction and locked. Offsets in UTF-16 code units of its capture. */
export type ArticleScene = {
  id: string
  captureId: string
  version: number
  status: ArticleStatus
  start: number
  end: number
  details: ArticleDetails
}

/** An article's text and details can be put right until it is dropped or has become part of another. */
export const correctable: readonly ArticleStatus[] = ['draft', 'in-review']

/**
 * Refuses what was written against another version (rule 6), or what the article's status does not allow.
 *
 * @throws ReviewError `stale-version` with the current version, `article-not-editable`
 */
export function checkArticle(
  article: ArticleScene,
  seen: ArticleTarget,
  allowed: readonly ArticleStatus[],
): void {
  const { id, version, status } = article
  if (seen.articleVersion !== version) {
    throw new ReviewError('stale-version', { articleId: id, current: { articleVersion: version, status } })
  }
  if (!allowed.includes(status)) throw new ReviewError('article-not-editable', { articleId: id, status })
}

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
const correctable = ['draft', 'in-review'] as const

/** In which statuses of an article each act on it is allowed: by this the commands refuse, and pages show. */
const statusesForAct = {
  assess: ['in-review'],
  decide: ['in-review'],
  assign: ['in-review'],
  discuss: ['in-review'],
  edit: correctable,
  recut: correctable,
  open: ['draft'],
  drop: ['draft'],
  restore: ['dropped'],
  merge: ['draft'],
  'carry-over': ['draft'],
  blind: ['in-review'],
  reveal: ['in-review'],
} as const satisfies Record<string, readonly ArticleStatus[]>
export type ArticleAct = keyof typeof statusesForAct

/** Whether the status of an article allows an act on it. */
export function isAllowedIn(status: ArticleStatus, act: ArticleAct): boolean {
  const allowed: readonly ArticleStatus[] = statusesForAct[act]
  return allowed.includes(status)
}

/**
 * Refuses what was written against another version (rule 6), or what the article's status does not allow.
 *
 * @throws ReviewError `stale-version` with the current version, `article-not-editable`
 */
export function checkArticle(article: ArticleScene, seen: ArticleTarget, act: ArticleAct): void {
  const { id, version, status } = article
  if (seen.articleVersion !== version) {
    throw new ReviewError('stale-version', { articleId: id, current: { articleVersion: version, status } })
  }
  if (!isAllowedIn(status, act)) throw new ReviewError('article-not-editable', { articleId: id, status })
}

import type { ArticleTarget } from '../article-input.ts'
import { ReviewError } from '../errors/review-error.ts'
import type { Decided } from '../history/event.ts'
import { type ArticleScene, checkArticle } from './article-rules.ts'

/** What merging looks at. `between` counts the articles of the capture that stand between the two, dropped ones too. */
export type MergeScene = {
  first: ArticleScene
  second: ArticleScene
  between: number
  /** The highest paragraph of the first article, -1 where it has no statement. */
  lastParagraph: number
  /** The statements of the second article, retired ones too. */
  moving: readonly { id: string; paragraph: number }[]
}

/**
 * Makes the second article part of the first, whose details stay. Both are drafts and neighbours in their capture.
 *
 * @throws ReviewError `articles-not-adjacent`, `stale-version`, `article-not-editable`
 */
export function decideMerge(
  { first, second, between, lastParagraph, moving }: MergeScene,
  seen: { first: ArticleTarget; second: ArticleTarget },
): Extract<Decided, { type: 'articles-merged' }> {
  checkArticle(first, seen.first, 'merge')
  checkArticle(second, seen.second, 'merge')
  const ordered = first.start < second.start
  if (first.captureId !== second.captureId || !ordered || between > 0) {
    throw new ReviewError('articles-not-adjacent', { articleId: first.id, mergedId: second.id })
  }
  return {
    type: 'articles-merged',
    data: {
      articleId: first.id,
      version: first.version + 1,
      mergedId: second.id,
      mergedVersion: second.version + 1,
      start: Math.min(first.start, second.start),
      end: Math.max(first.end, second.end),
      moved: moving.map(({ id, paragraph }) => ({
        statementId: id,
        paragraph: lastParagraph + 1 + paragraph,
      })),
    },
  }
}

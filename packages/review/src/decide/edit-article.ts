import type { ArticleDetails } from '../article-details.ts'
import type { ArticleCorrection, ArticleTarget } from '../article-input.ts'
import { ReviewError } from '../errors/review-error.ts'
import type { Decided } from '../history/event.ts'
import { refuseCredentials } from '../source-url.ts'
import { type ArticleScene, checkArticle } from './article-rules.ts'

/**
 * Puts an article's details right. Whoever says the date has chosen between its readings, also where the first
 * one was right, so the other reading goes.
 *
 * @throws ReviewError `nothing-changed`, `stale-version`, `article-not-editable`, `address-with-credentials`
 */
export function decideEdit(
  article: ArticleScene,
  command: ArticleTarget & { correction: ArticleCorrection },
): Extract<Decided, { type: 'article-edited' }> {
  checkArticle(article, command, 'edit')
  const { correction } = command
  refuseCredentials(correction.url)
  const chosen = correction.publishedAt === undefined ? {} : { publishedAtAlternative: null }
  const after = changedOf(article.details, { ...correction, ...chosen })
  const fields = Object.keys(after)
  if (fields.length === 0) throw new ReviewError('nothing-changed', { articleId: article.id })
  const before = Object.fromEntries(Object.entries(article.details).filter(([name]) => fields.includes(name)))
  return {
    type: 'article-edited',
    data: { articleId: article.id, version: article.version + 1, before, after },
  }
}

type Given = { [Name in keyof ArticleDetails]?: ArticleDetails[Name] | undefined }

/** The details that were given and differ from those that stand. */
function changedOf(stands: ArticleDetails, given: Given): Given {
  const changed = Object.entries(given).filter(
    ([name, value]) => value !== undefined && value !== stands[name as keyof ArticleDetails],
  )
  return Object.fromEntries(changed)
}

import type { AppRouter } from '@assay/api'
import type { InfiniteData } from '@tanstack/react-query'
import type { inferRouterOutputs } from '@trpc/server'
import { isUnsettled } from '../review/statement-mark.ts'
import type { ArticleSort } from './article-filter.ts'

type ArticlePage = inferRouterOutputs<AppRouter>['article']['list']
export type ListedArticle = ArticlePage['articles'][number]
type Rows = inferRouterOutputs<AppRouter>['article']['rows']
type ArticlePages<Param> = InfiniteData<ArticlePage, Param>

const countLeft = ({ status, strip }: ListedArticle): number =>
  status === 'in-review' ? strip.filter(isUnsettled).length : 0

const keys = {
  latest: ({ createdAt }: ListedArticle) => createdAt,
  oldest: ({ createdAt }: ListedArticle) => createdAt,
  published: ({ publishedAt }: ListedArticle) => publishedAt ?? '',
  left: countLeft,
}

/** Whether one article stands before another in a list that is sorted so. */
function isBefore(sort: ArticleSort, one: ListedArticle, other: ListedArticle): boolean {
  const [first, second] = sort === 'oldest' ? [other, one] : [one, other]
  const [key, otherKey] = [keys[sort](first), keys[sort](second)]
  return key === otherKey ? first.id > second.id : key > otherKey
}

type Fresh = {
  /** The ids that were asked for; an article among them without a row no longer fits. */
  asked: ReadonlySet<string>
  rows: Rows
  sort: ArticleSort
}

/**
 * The pages of the list with some articles read anew. Those that the filter no longer lets through go, new ones
 * come in their place; one that lies beyond the last page is left for when it is asked for. Rows that
 * did not change keep their identity, and every row its place while somebody looks at it.
 */
export function withArticles<Param>(
  data: ArticlePages<Param>,
  { asked, rows, sort }: Fresh,
): ArticlePages<Param> {
  const fresh = new Map(rows.articles.map((article) => [article.id, article]))
  const kept = data.pages.map((page) => {
    if (!page.articles.some(({ id }) => asked.has(id))) return page
    const articles = page.articles.flatMap((article) =>
      asked.has(article.id) ? (fresh.get(article.id) ?? []) : article,
    )
    return { ...page, articles }
  })
  const present = new Set(kept.flatMap((page) => page.articles.map(({ id }) => id)))
  const added = rows.articles.filter(({ id }) => !present.has(id))
  const pages = added.reduce((before, article) => withArticle(before, article, sort), kept)
  return { ...data, pages: withReviewers(pages, rows.reviewers) }
}

function withArticle(
  pages: readonly ArticlePage[],
  article: ListedArticle,
  sort: ArticleSort,
): ArticlePage[] {
  const at = pages.findIndex(
    (page) => page.next === null || page.articles.some((each) => isBefore(sort, article, each)),
  )
  return pages.map((page, index) => {
    if (index !== at) return page
    const before = page.articles.filter((each) => isBefore(sort, each, article))
    return { ...page, articles: [...before, article, ...page.articles.slice(before.length)] }
  })
}

/** Names that no page has yet are put to the first one. */
function withReviewers(pages: readonly ArticlePage[], reviewers: Rows['reviewers']): ArticlePage[] {
  const known = new Set(pages.flatMap((page) => page.reviewers.map(({ personId }) => personId)))
  const added = reviewers.filter(({ personId }) => !known.has(personId))
  if (added.length === 0) return [...pages]
  return pages.map((page, index) =>
    index === 0 ? { ...page, reviewers: [...page.reviewers, ...added] } : page,
  )
}

import type { AppRouter } from '@assay/api'
import type { InfiniteData } from '@tanstack/react-query'
import type { inferRouterOutputs } from '@trpc/server'

type ArticlePage = inferRouterOutputs<AppRouter>['article']['list']
export type ListedArticle = ArticlePage['articles'][number]
type Rows = inferRouterOutputs<AppRouter>['article']['rows']
type ArticlePages<Param> = InfiniteData<ArticlePage, Param>

const isBefore = (one: ListedArticle, other: ListedArticle): boolean =>
  one.createdAt === other.createdAt ? one.id > other.id : one.createdAt > other.createdAt

/**
 * The pages of the list with some articles read anew. Those that the filter no longer lets through go, new ones
 * come in their place by time; one that lies beyond the last page is left for when it is asked for. Rows that
 * did not change keep their identity.
 *
 * @param asked the ids that were asked for; an article among them without a row no longer fits
 */
export function withArticles<Param>(
  data: ArticlePages<Param>,
  asked: ReadonlySet<string>,
  rows: Rows,
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
  const pages = added.reduce(withArticle, kept)
  return { ...data, pages: withReviewers(pages, rows.reviewers) }
}

function withArticle(pages: readonly ArticlePage[], article: ListedArticle): ArticlePage[] {
  const at = pages.findIndex(
    (page) => page.next === null || page.articles.some((each) => isBefore(article, each)),
  )
  return pages.map((page, index) => {
    if (index !== at) return page
    const before = page.articles.filter((each) => isBefore(each, article))
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

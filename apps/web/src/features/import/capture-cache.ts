import type { CapturePage, FoundArticle } from './passages.ts'

/** The page of a capture with one of its articles changed. */
export function withArticle(
  page: CapturePage,
  articleId: string,
  change: (article: FoundArticle) => Partial<FoundArticle>,
): CapturePage {
  return {
    ...page,
    articles: page.articles.map((article) =>
      article.id === articleId ? { ...article, ...change(article) } : article,
    ),
  }
}

'use client'

import { Fragment } from 'react'
import { useLanguageName } from '../../components/language-name.ts'
import { PrintedDate } from '../../components/printed-date.tsx'
import type { ListedArticle } from './article-rows.ts'

/** The quiet line below a headline: publisher, date, language, as far as they are known. */
export function ArticleOrigin({ article }: { article: ListedArticle }) {
  const languageName = useLanguageName()
  const parts = [
    article.publisher === null ? null : (
      <span key="publisher" dir="auto" className="truncate">
        {article.publisher}
      </span>
    ),
    article.publishedAt === null ? null : (
      <PrintedDate key="date" iso={article.publishedAt} length="medium" />
    ),
    <span key="language">{languageName(article.language)}</span>,
  ].filter((part) => part !== null)
  return (
    <p className="flex min-w-0 gap-1.5 whitespace-nowrap text-muted">
      {parts.map((part, index) => (
        <Fragment key={part.key}>
          {index === 0 ? null : <span aria-hidden="true">·</span>}
          {part}
        </Fragment>
      ))}
    </p>
  )
}

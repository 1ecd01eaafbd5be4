'use client'

import { useTranslations } from 'use-intl'
import { Due } from './due.tsx'
import { namesIn, useWorkOf } from './use-work-of.ts'

type WorkCellProps = {
  workspaceId: string
  articleId: string
  /** The articles that are asked for together: one question for a stretch of the list. */
  among: readonly string[]
}

/** In a line of the list: who has the article, and when it is due first. */
export function WorkCell({ workspaceId, articleId, among }: WorkCellProps) {
  const t = useTranslations('work')
  const { data } = useWorkOf(workspaceId, among)
  const article = data?.articles.find((each) => each.articleId === articleId)
  if (data === undefined || article === undefined || article.work.length === 0) return null
  const names = namesIn(data.people)
  const who = article.work.map(({ assigneeId }) => names.get(assigneeId) ?? t('erasedName'))
  const next = article.work.find(({ dueAt }) => dueAt !== null)
  return (
    <span className="flex min-w-0 flex-wrap gap-x-1.5 text-small text-muted">
      <span dir="auto" className="truncate">
        {who.join(', ')}
      </span>
      {next?.dueAt == null ? null : <Due at={next.dueAt} isLate={next.isLate} />}
    </span>
  )
}

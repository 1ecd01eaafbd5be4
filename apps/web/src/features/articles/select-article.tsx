'use client'

import { useTranslations } from 'use-intl'
import { Checkbox } from '../../components/checkbox.tsx'
import { useWorkOf } from '../work/use-work-of.ts'
import type { ListedArticle } from './article-rows.ts'
import type { Selection } from './use-selection.ts'

type SelectArticleProps = {
  article: ListedArticle
  selection: Selection
  workspaceId: string
  /** The articles that are asked for together: one question for a stretch of the list. */
  among: readonly string[]
}

/** Selects an article of the list that may be given out; it stands above the link that the row is. */
export function SelectArticle({ article, selection, workspaceId, among }: SelectArticleProps) {
  const t = useTranslations('work.list')
  const untitled = useTranslations('articles')('untitled')
  const { data } = useWorkOf(workspaceId, among)
  const mayAssign = data?.articles.filter(({ abilities }) => abilities.includes('assign')) ?? []
  if (!mayAssign.some(({ articleId }) => articleId === article.id)) {
    // Headlines stand in one line, whether their article may be given out or not.
    return mayAssign.length === 0 ? null : <span className="size-4.5 flex-none" />
  }
  return (
    <span className="relative z-10">
      <Checkbox
        aria-label={t('select', { headline: article.headline ?? article.opening ?? untitled })}
        isSelected={selection.has(article.id)}
        onChange={(isSelected) => selection.select(article.id, isSelected)}
      />
    </span>
  )
}

'use client'

import { useTranslations } from 'use-intl'
import { Checkbox } from '../../components/checkbox.tsx'
import type { ListedArticle } from './article-rows.ts'
import type { Selection } from './use-selection.ts'

/** Selects an article of the list; it stands above the link that the row is. */
export function SelectArticle({ article, selection }: { article: ListedArticle; selection: Selection }) {
  const t = useTranslations('work.list')
  const untitled = useTranslations('articles')('untitled')
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

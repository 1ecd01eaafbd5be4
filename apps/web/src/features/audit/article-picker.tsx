'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useTRPC } from '../api/trpc.ts'
import { articleQuery, everyArticle } from '../articles/article-filter.ts'
import { FilterPicker } from '../browse/filter-picker.tsx'

type ArticlePickerProps = {
  workspaceId: string
  value: string | null
  /** Its headline, where it is known. */
  valueText: string | undefined
  onChange: (articleId: string | null) => void
}

/** Chooses one article of the workspace, found by its words. */
export function ArticlePicker({ workspaceId, value, valueText, onChange }: ArticlePickerProps) {
  const t = useTranslations('audit.filters')
  const untitled = useTranslations('articles')('untitled')
  const trpc = useTRPC()
  const [search, setSearch] = useState('')
  const wanted = useDeferredValue(search)
  const { data } = useQuery({
    ...trpc.article.list.queryOptions({
      ...articleQuery(workspaceId, { ...everyArticle, search: wanted }),
      limit: 20,
    }),
    placeholderData: keepPreviousData,
  })
  const choices = (data?.articles ?? []).map(({ id, headline, opening }) => ({
    id,
    text: headline ?? opening ?? untitled,
  }))
  return (
    <FilterPicker
      label={t('article')}
      choices={choices}
      value={value}
      valueText={valueText ?? choices.find(({ id }) => id === value)?.text ?? t('thisArticle')}
      onChange={onChange}
      onSearch={setSearch}
    />
  )
}

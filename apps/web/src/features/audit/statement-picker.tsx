'use client'

import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useTRPC } from '../api/trpc.ts'
import { FilterPicker } from '../browse/filter-picker.tsx'

type StatementPickerProps = {
  workspaceId: string
  articleId: string
  value: string | null
  valueText: string | undefined
  onChange: (statementId: string | null) => void
}

/** A long article has thousands; the first that fit are enough to choose from. */
const most = 50

/** Chooses one statement of an article, found by its words. */
export function StatementPicker(props: StatementPickerProps) {
  const { workspaceId, articleId, value, valueText, onChange } = props
  const t = useTranslations('audit.filters')
  const trpc = useTRPC()
  const [search, setSearch] = useState('')
  const { data } = useQuery(trpc.article.review.queryOptions({ workspaceId, articleId }))
  const choices = useMemo(() => {
    const wanted = search.toLocaleLowerCase()
    const statements = data?.statements ?? []
    return statements
      .filter(({ text }) => text.toLocaleLowerCase().includes(wanted))
      .slice(0, most)
      .map(({ id, text }) => ({ id, text }))
  }, [data, search])
  const text = data?.statements.find(({ id }) => id === value)?.text ?? valueText
  return (
    <FilterPicker
      label={t('statement')}
      choices={choices}
      value={value}
      onChange={onChange}
      onSearch={setSearch}
      {...(text === undefined ? {} : { valueText: text })}
    />
  )
}

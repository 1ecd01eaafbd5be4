'use client'

import { workspaceEventTypes } from '@assay/review'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { useTRPC } from '../api/trpc.ts'
import { FilterPicker } from '../browse/filter-picker.tsx'
import { WordSearch } from '../browse/word-search.tsx'
import type { AuditEntry } from '../history/audit-entry.ts'
import { ArticlePicker } from './article-picker.tsx'
import { type AuditFilter, isFiltered, noAuditFilter } from './audit-filter.ts'
import { DayField } from './day-field.tsx'
import { StatementPicker } from './statement-picker.tsx'

type AuditFiltersProps = {
  workspaceId: string
  filter: AuditFilter
  onChange: (part: Partial<AuditFilter>, isTyping?: boolean) => void
  /** An event that fits, for what the things filtered by are called. */
  sample: AuditEntry | undefined
}

/** Everything the history can be narrowed by. */
export function AuditFilters({ workspaceId, filter, onChange, sample }: AuditFiltersProps) {
  const t = useTranslations('audit.filters')
  const events = useTranslations('events')
  const trpc = useTRPC()
  const { data } = useQuery(trpc.member.list.queryOptions({ workspaceId }))
  const people = (data?.members ?? []).map(({ personId, name }) => ({
    id: personId,
    text: name ?? events('erasedName'),
  }))
  const articleId = filter.articleId ?? (filter.statementId === null ? null : (sample?.articleId ?? null))
  return (
    <search aria-label={t('label')} className="flex flex-wrap items-center gap-2 pbe-1.5 print:hidden">
      <FilterPicker
        label={t('person')}
        choices={people}
        value={filter.personId}
        onChange={(personId) => onChange({ personId })}
      />
      <ArticlePicker
        workspaceId={workspaceId}
        value={filter.articleId}
        valueText={
          sample?.articleId === filter.articleId
            ? (sample?.headline ?? sample?.opening ?? undefined)
            : undefined
        }
        onChange={(next) => onChange({ articleId: next, statementId: null })}
      />
      {articleId === null ? null : (
        <StatementPicker
          key={articleId}
          workspaceId={workspaceId}
          articleId={articleId}
          value={filter.statementId}
          valueText={sample?.statementText ?? undefined}
          onChange={(statementId) => onChange({ statementId })}
        />
      )}
      <FilterPicker
        label={t('type')}
        choices={workspaceEventTypes.map((type) => ({ id: type, text: events(`kinds.${type}`) }))}
        value={filter.type}
        onChange={(value) => onChange({ type: workspaceEventTypes.find((each) => each === value) ?? null })}
      />
      <DayField label={t('from')} value={filter.from} onChange={(from) => onChange({ from })} />
      <DayField label={t('until')} value={filter.until} onChange={(until) => onChange({ until })} />
      {isFiltered(filter) ? (
        <Button tone="plain" size="small" onPress={() => onChange(noAuditFilter)}>
          {t('clear')}
        </Button>
      ) : null}
      <div className="ms-auto flex max-wide:w-full wide:w-64">
        <WordSearch
          label={t('search')}
          value={filter.search}
          onChange={(search) => onChange({ search }, true)}
        />
      </div>
    </search>
  )
}

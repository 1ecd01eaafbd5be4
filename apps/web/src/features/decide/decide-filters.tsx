'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Chip } from '../../components/chip.tsx'
import { TextField } from '../../components/text-field.tsx'
import { type DecideFilter, type WaitingState, waitingStates } from './decide-filter.ts'

type DecideFiltersProps = {
  filter: DecideFilter
  counts: Partial<Record<WaitingState, number>> | undefined
  /** Of the article that is decided alone. */
  headline: string | null
  onChange: (part: Partial<DecideFilter>, isTyping?: boolean) => void
}

/** What is to be decided: how it stands, in which article, with which words. */
export function DecideFilters({ filter, counts, headline, onChange }: DecideFiltersProps) {
  const t = useTranslations('decide')
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
      <fieldset className="flex flex-wrap gap-1.5">
        <legend className="sr-only">{t('show')}</legend>
        {waitingStates.map((state) => (
          <Chip
            key={state}
            isSelected={state === filter.state}
            onPress={() => onChange({ state, statementId: null })}
          >
            {t(`states.${state}`)}
            <span className="text-muted tabular-nums">{counts?.[state] ?? ''}</span>
          </Chip>
        ))}
      </fieldset>
      {filter.articleId === null ? null : (
        <p className="flex min-h-7 flex-wrap items-center gap-2">
          <span>
            {t('only')} <bdi className="font-medium">{headline ?? t('oneArticle')}</bdi>
          </span>
          <Button size="small" onPress={() => onChange({ articleId: null, statementId: null })}>
            {t('everything')}
          </Button>
        </p>
      )}
      <div className="ms-auto min-w-52 max-wide:w-full">
        <TextField
          label={t('search')}
          value={filter.search}
          onChange={(search) => onChange({ search, statementId: null }, true)}
          maxLength={200}
        />
      </div>
    </div>
  )
}

'use client'

import { statementStates, verdicts } from '@assay/review'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Chip } from '../../components/chip.tsx'
import { useLanguageName } from '../../components/language-name.ts'
import { useTRPC } from '../api/trpc.ts'
import { FilterPicker } from '../browse/filter-picker.tsx'
import { WordSearch } from '../browse/word-search.tsx'
import { type ArticleFilter, everyArticle, isFiltered } from './article-filter.ts'
import { ArticleSortMenu } from './article-sort.tsx'

type ArticleFiltersProps = {
  workspaceId: string
  filter: ArticleFilter
  /** Whether there can be something to do for whoever looks. */
  mayAssess: boolean
  onChange: (part: Partial<ArticleFilter>, isTyping?: boolean) => void
}

/** Everything the list can be narrowed by, with how many articles each choice has. */
export function ArticleFilters({ workspaceId, filter, mayAssess, onChange }: ArticleFiltersProps) {
  const t = useTranslations('articles')
  const languageName = useLanguageName()
  const trpc = useTRPC()
  const { data: facets } = useQuery(trpc.article.facets.queryOptions({ workspaceId }))
  const count = (facet: 'statuses' | 'states', value: string) =>
    facets?.[facet].find((each) => each.value === value)?.count ?? 0
  const named = <Value extends string>(
    values: readonly Value[],
    facet: 'states' | 'verdicts',
    text: (value: Value) => string,
  ) =>
    values.flatMap((id) => {
      const found = facets?.[facet].find((each) => each.value === id)
      return found === undefined ? [] : [{ id, text: text(id), count: found.count }]
    })
  return (
    <search
      aria-label={t('filters.label')}
      className="flex flex-wrap items-center gap-2 pbe-1.5 print:hidden"
    >
      {mayAssess ? (
        <QuickFilter
          isSelected={filter.forMe !== null}
          onChange={(isSelected) => onChange({ forMe: isSelected ? 'yes' : null })}
          text={t('filters.forMe')}
          count={facets?.forMe ?? 0}
        />
      ) : null}
      <QuickFilter
        isSelected={filter.status === 'in-review'}
        onChange={(isSelected) => onChange({ status: isSelected ? 'in-review' : null })}
        text={t('filters.inReview')}
        count={count('statuses', 'in-review')}
      />
      {(['drafts', 'finished'] as const).map((name) => {
        const status = name === 'drafts' ? 'draft' : name
        const found = count('statuses', status)
        return found > 0 || filter.status === status ? (
          <QuickFilter
            key={name}
            isSelected={filter.status === status}
            onChange={(isSelected) => onChange({ status: isSelected ? status : null })}
            text={t(`filters.${name}`)}
            count={found}
          />
        ) : null
      })}
      <QuickFilter
        isSelected={filter.state === 'contested'}
        onChange={(isSelected) => onChange({ state: isSelected ? 'contested' : null })}
        text={t('filters.contested')}
        count={count('states', 'contested')}
      />
      <FilterPicker
        label={t('filters.state')}
        value={filter.state}
        choices={named(statementStates, 'states', (state) => t(`states.${state}`))}
        onChange={(value) => onChange({ state: statementStates.find((each) => each === value) ?? null })}
      />
      <FilterPicker
        label={t('filters.publisher')}
        value={filter.publisher}
        choices={facets?.publishers.map(({ value, count }) => ({ id: value, text: value, count })) ?? []}
        onChange={(publisher) => onChange({ publisher })}
      />
      <FilterPicker
        label={t('filters.language')}
        value={filter.language}
        choices={
          facets?.languages.map(({ value, count }) => ({ id: value, text: languageName(value), count })) ?? []
        }
        onChange={(language) => onChange({ language })}
        {...(filter.language === null ? {} : { valueText: languageName(filter.language) })}
      />
      <FilterPicker
        label={t('filters.verdict')}
        value={filter.verdict}
        choices={named(verdicts, 'verdicts', (verdict) => t(`verdicts.${verdict}`))}
        onChange={(value) => onChange({ verdict: verdicts.find((each) => each === value) ?? null })}
      />
      {isFiltered(filter) ? (
        <Button tone="plain" size="small" onPress={() => onChange({ ...everyArticle, sort: filter.sort })}>
          {t('filters.clear')}
        </Button>
      ) : null}
      <div className="ms-auto flex items-center gap-1 max-wide:w-full wide:w-96">
        <ArticleSortMenu value={filter.sort} onChange={(sort) => onChange({ sort })} />
        <WordSearch
          label={t('filters.search')}
          value={filter.search}
          onChange={(search) => onChange({ search }, true)}
        />
      </div>
    </search>
  )
}

type QuickFilterProps = {
  isSelected: boolean
  onChange: (isSelected: boolean) => void
  text: string
  count: number
}

/** A choice that is made so often that it stands there by itself. */
function QuickFilter({ isSelected, onChange, text, count }: QuickFilterProps) {
  return (
    <Chip isSelected={isSelected} onPress={() => onChange(!isSelected)}>
      {text} <span className="text-muted tabular-nums">{count}</span>
    </Chip>
  )
}

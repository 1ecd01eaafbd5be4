'use client'

import { writeAgreementCsv } from '@assay/exchange'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTimeZone, useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { useTRPC } from '../api/trpc.ts'
import { ArticlePicker } from '../audit/article-picker.tsx'
import { DayField } from '../audit/day-field.tsx'
import { LoadedList } from '../browse/loaded-list.tsx'
import { useAddressFilter } from '../browse/use-address-filter.ts'
import { saveText } from '../export/save-file.ts'
import { type Agreement, pairOf } from './agreement.ts'
import {
  type AgreementFilter,
  type AgreementQuery,
  agreementQuery,
  readAgreementFilter,
  writeAgreementFilter,
} from './agreement-filter.ts'
import { MeasuresTable } from './measures-table.tsx'
import { PairCloser } from './pair-closer.tsx'
import { PairsMap } from './pairs-map.tsx'

type AgreementIslandProps = { workspaceId: string; workspaceSlug: string }

const shape = { read: readAgreementFilter, write: writeAgreementFilter }

/** How well reviewers agree: of all articles or one, over any days, by measure and by each two of them. */
export function AgreementIsland({ workspaceId, workspaceSlug }: AgreementIslandProps) {
  const t = useTranslations('agreement')
  const loading = useTranslations('agreement.notLoaded')
  const { filter, change } = useAddressFilter<AgreementFilter>(shape)
  const query = agreementQuery(workspaceId, filter, useTimeZone() ?? 'UTC')
  const asked = useQuery({
    ...useTRPC().agreement.read.queryOptions(query),
    placeholderData: keepPreviousData,
  })
  const { data } = asked
  return (
    <>
      <search aria-label={t('filters')} className="flex flex-wrap items-center gap-2 pbe-4 print:hidden">
        <ArticlePicker
          workspaceId={workspaceId}
          value={filter.articleId}
          valueText={data?.headline ?? undefined}
          onChange={(articleId) => change({ articleId })}
        />
        <DayField label={t('from')} value={filter.from} onChange={(from) => change({ from })} />
        <DayField label={t('until')} value={filter.until} onChange={(until) => change({ until })} />
        {data === undefined ? null : (
          <span className="ms-auto">
            <Button
              size="small"
              onPress={() => saveText({ filename: 'assay-agreement.csv', text: writeAgreementCsv(data) })}
            >
              {t('csv')}
            </Button>
          </span>
        )}
      </search>
      <LoadedList query={asked} failed={loading}>
        {data === undefined ? null : (
          <Loaded {...{ agreement: data, query, filter, workspaceSlug }} onPick={change} />
        )}
      </LoadedList>
    </>
  )
}

type LoadedProps = {
  agreement: Agreement
  query: AgreementQuery
  filter: AgreementFilter
  workspaceSlug: string
  onPick: (pair: { one: string; other: string }) => void
}

function Loaded({ agreement, query, filter, workspaceSlug, onPick }: LoadedProps) {
  const t = useTranslations('agreement')
  const { one, other } = filter
  const { measured, pairs, reviewers, leftOut } = agreement
  const pair = one === null || other === null ? null : pairOf(pairs, one, other)
  if (measured.every(({ statements }) => statements === 0)) {
    return <EmptyState title={t('nothing.title')}>{t('nothing.explanation')}</EmptyState>
  }
  return (
    <div className="flex flex-col gap-6">
      <p className="max-w-[42em] text-muted">
        {t('open')} {t('notCounting', leftOut)}
      </p>
      <MeasuresTable measured={measured} />
      <section className="flex flex-col gap-2">
        <h2 className="font-serif text-reading font-semibold">{t('pairs')}</h2>
        <p className="max-w-[42em] text-muted">{t('pairsHelp')}</p>
        <PairsMap
          agreement={agreement}
          picked={{ one, other }}
          onPick={(a, b) => onPick({ one: a, other: b })}
        />
      </section>
      {pair === null ? null : (
        <PairCloser key={`${one} ${other}`} {...{ workspaceSlug, query, pair, reviewers }} />
      )}
    </div>
  )
}

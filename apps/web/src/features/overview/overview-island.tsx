'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useFormatter, useTimeZone, useTranslations } from 'use-intl'
import { useNow } from '../../components/clock.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { useTRPC } from '../api/trpc.ts'
import { DayField } from '../audit/day-field.tsx'
import { LoadedList } from '../browse/loaded-list.tsx'
import { useAddressFilter } from '../browse/use-address-filter.ts'
import { Figures } from './figures.tsx'
import {
  type OverviewFilter,
  readOverviewFilter,
  stretchesOf,
  writeOverviewFilter,
} from './overview-filter.ts'

type OverviewIslandProps = { workspaceId: string; workspaceSlug: string; isOwnWork: boolean }

const shape = { read: readOverviewFilter, write: writeOverviewFilter }
const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const

/** How a workspace stands, and how it came there, over any days. */
export function OverviewIsland({ workspaceId, workspaceSlug, isOwnWork }: OverviewIslandProps) {
  const t = useTranslations('overview')
  const loading = useTranslations('overview.notLoaded')
  const format = useFormatter()
  const { filter, change } = useAddressFilter<OverviewFilter>(shape)
  const stretches = stretchesOf(filter, useTimeZone() ?? 'UTC', new Date(useNow()))
  const { bounds, days } = stretches
  const asked = useQuery({
    ...useTRPC().overview.read.queryOptions({ workspaceId, bounds }),
    placeholderData: keepPreviousData,
  })
  const { data } = asked
  const named = (date: (typeof days)[number] | undefined) =>
    date === undefined ? '' : format.dateTime(date.toDate('UTC'), day)
  return (
    <>
      <search aria-label={t('filters')} className="flex flex-wrap items-center gap-2 pbe-4 print:hidden">
        <DayField label={t('from')} value={filter.from} onChange={(from) => change({ from })} />
        <DayField label={t('until')} value={filter.until} onChange={(until) => change({ until })} />
        <ShowChoice value={filter.show} onChange={(show) => change({ show })} />
      </search>
      <LoadedList query={asked} failed={loading}>
        {data === undefined ? null : data.states.every((counts) => Object.keys(counts).length === 0) ? (
          <EmptyState title={t('empty.title')}>{t('empty.explanation')}</EmptyState>
        ) : (
          <div className="flex max-w-[56em] flex-col gap-10">
            <p className="text-muted">
              {t('explanation', { from: named(days[0]), until: named(days.at(-1)?.subtract({ days: 1 })) })}
            </p>
            <Figures
              {...{ stretches, isOwnWork }}
              overview={data}
              frame={{ workspaceId, workspaceSlug, bounds, show: filter.show }}
            />
          </div>
        )}
      </LoadedList>
    </>
  )
}

type ShowChoiceProps = { value: OverviewFilter['show']; onChange: (show: OverviewFilter['show']) => void }

/** Bars or numbers. */
function ShowChoice({ value, onChange }: ShowChoiceProps) {
  const t = useTranslations('overview')
  return (
    <fieldset className="ms-auto flex gap-4">
      <legend className="sr-only">{t('show')}</legend>
      {(['bars', 'numbers'] as const).map((show) => (
        <button
          key={show}
          type="button"
          aria-pressed={value === show}
          onClick={() => onChange(show)}
          className={`cursor-pointer rounded-tick ${value === show ? 'font-medium text-ink underline underline-offset-4' : 'text-muted hover:text-ink'}`}
        >
          {t(show)}
        </button>
      ))}
    </fieldset>
  )
}

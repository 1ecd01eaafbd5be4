'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { useTRPC } from '../api/trpc.ts'
import { QuotedList } from '../browse/quoted-list.tsx'
import type { Mark } from './bars.ts'

export type Picked = { mark: Mark; group: string; part: string }

type CountedStatementsProps = {
  workspaceId: string
  workspaceSlug: string
  bounds: string[]
  picked: Picked
  onClose: () => void
}

/** The statements behind a number, each a link to where it stands. */
export function CountedStatements({
  workspaceId,
  workspaceSlug,
  bounds,
  picked,
  onClose,
}: CountedStatementsProps) {
  const t = useTranslations('overview')
  const { group, part, mark } = picked
  const { data, isError } = useQuery(useTRPC().overview.counted.queryOptions({ workspaceId, bounds, mark }))
  const title = t('statements', { group, part })
  return (
    <section aria-label={title} className="flex max-w-[42em] flex-col gap-1 border-bs border-rule pbs-3">
      <div className="flex items-baseline justify-between gap-4">
        <h3 className="font-medium">{title}</h3>
        <Button size="small" onPress={onClose}>
          {t('close')}
        </Button>
      </div>
      {isError ? <p role="alert">{t('failed')}</p> : null}
      {data === undefined && !isError ? <Skeleton lines={3} /> : null}
      {data === undefined ? null : (
        <>
          {data.count > data.statements.length ? (
            <p className="text-muted">{t('more', { shown: data.statements.length, count: data.count })}</p>
          ) : null}
          <QuotedList label={title} statements={data.statements} {...{ workspaceSlug }} />
        </>
      )}
    </section>
  )
}

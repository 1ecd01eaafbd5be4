'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { ErrorState } from '../../components/error-state.tsx'
import { Skeleton } from '../../components/skeleton.tsx'

type LoadedListProps = {
  query: { isPending: boolean; isError: boolean; data: unknown; refetch: () => unknown }
  /** Whose words are used where it could not be loaded. */
  of: 'articles' | 'audit'
  children: ReactNode
}

/** A list once it is there: its outline until then, and where it could not be loaded why, and another try. */
export function LoadedList({ query: { isPending, isError, data, refetch }, of, children }: LoadedListProps) {
  const t = useTranslations(of)
  if (isPending) return <Skeleton lines={12} />
  if (!isError || data !== undefined) return children
  return (
    <ErrorState
      title={t('failed.title')}
      action={<Button onPress={() => refetch()}>{t('failed.retry')}</Button>}
    >
      {t('failed.explanation')}
    </ErrorState>
  )
}

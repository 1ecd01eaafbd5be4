'use client'

import type { ReactNode } from 'react'
import { Button } from '../../components/button.tsx'
import { ErrorState } from '../../components/error-state.tsx'
import { Skeleton } from '../../components/skeleton.tsx'

type LoadedListProps = {
  query: { isPending: boolean; isError: boolean; data: unknown; refetch: () => unknown }
  /** The words where it could not be loaded. */
  failed: (what: 'title' | 'explanation' | 'retry') => string
  children: ReactNode
}

/** A list once it is there: its outline until then, and where it could not be loaded why, and another try. */
export function LoadedList({
  query: { isPending, isError, data, refetch },
  failed,
  children,
}: LoadedListProps) {
  if (isPending) return <Skeleton lines={12} />
  if (!isError || data !== undefined) return children
  return (
    <ErrorState title={failed('title')} action={<Button onPress={() => refetch()}>{failed('retry')}</Button>}>
      {failed('explanation')}
    </ErrorState>
  )
}

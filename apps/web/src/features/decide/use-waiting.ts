'use client'

import type { AppRouter } from '@assay/api'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { inferRouterOutputs } from '@trpc/server'
import { useMemo } from 'react'
import { useTRPC } from '../api/trpc.ts'
import { type DecideFilter, waitingPaging, waitingQuery } from './decide-filter.ts'

export type WaitingStatement = inferRouterOutputs<AppRouter>['decision']['waiting']['statements'][number]

/** The statements that wait for a decision, as far as they are loaded. While the filter changes, the old ones stay. */
export function useWaiting(workspaceId: string, filter: DecideFilter) {
  const options = useTRPC().decision.waiting.infiniteQueryOptions(
    waitingQuery(workspaceId, filter),
    waitingPaging,
  )
  const query = useInfiniteQuery({
    ...options,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  })
  const { data } = query
  const statements = useMemo(() => data?.pages.flatMap((page) => page.statements) ?? [], [data])
  const [first] = data?.pages ?? []
  return { query, statements, counts: first?.counts, position: first?.position }
}
export type Waiting = ReturnType<typeof useWaiting>

'use client'

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTRPC } from '../api/trpc.ts'
import { type AuditQuery, auditPaging } from './audit-filter.ts'

/** The events that a filter lets through, as far as they are loaded. While it changes, the old ones stay. */
export function useAudit(asked: AuditQuery) {
  const trpc = useTRPC()
  const options = trpc.event.list.infiniteQueryOptions(asked, auditPaging)
  // History does not change and the feed brings what is new: asking again would be page after page.
  const query = useInfiniteQuery({
    ...options,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  })
  const { data } = query
  const entries = useMemo(() => data?.pages.flatMap((page) => page.entries) ?? [], [data])
  const ids = useMemo(() => entries.map(({ id }) => id), [entries])
  return { query, entries, ids, asked, queryKey: options.queryKey, position: data?.pages[0]?.position }
}

export type Audit = ReturnType<typeof useAudit>

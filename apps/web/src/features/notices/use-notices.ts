'use client'

import type { AppRouter } from '@assay/api'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { inferRouterOutputs } from '@trpc/server'
import { useCallback } from 'react'
import { showToast } from '../../components/toast-queue.ts'
import { useTRPC } from '../api/trpc.ts'
import { useExplain } from '../api/use-explain.ts'

export type Notice = inferRouterOutputs<AppRouter>['notice']['list']['notices'][number]

/** What whoever looks was told, the latest first. */
export function useNotices(workspaceId: string, limit: number) {
  const options = useTRPC().notice.list.queryOptions({ workspaceId, limit })
  return useQuery({ ...options, placeholderData: (before) => before })
}

/** Reads the count and the page anew. */
export function useRefreshNotices(): () => Promise<void> {
  const queryClient = useQueryClient()
  const trpc = useTRPC()
  return useCallback(() => queryClient.invalidateQueries(trpc.notice.pathFilter()), [queryClient, trpc])
}

/** Marks some as read, or all; `onDone` hears how many. */
export function useReadNotices(workspaceId: string, onDone: (marked: number) => void = () => {}) {
  const explain = useExplain()
  const refresh = useRefreshNotices()
  const reading = useMutation(
    useTRPC().notice.read.mutationOptions({
      onSuccess: ({ marked }) => onDone(marked),
      onError: (error) => showToast({ text: explain(error), tone: 'danger' }),
      onSettled: refresh,
    }),
  )
  return {
    isPending: reading.isPending,
    read: (noticeIds: string[] | null) => reading.mutate({ workspaceId, noticeIds }),
  }
}

'use client'

import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useTRPC, useTRPCClient } from '../api/trpc.ts'
import { type ReviewPage, withRows } from './review-cache.ts'

export type ReviewAddress = { workspaceId: string; articleId: string }

/** The article under review, from the cache, and ways to bring it up to date. */
export function useReview(address: ReviewAddress) {
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queryClient = useQueryClient()
  const { workspaceId, articleId } = address
  const options = trpc.article.review.queryOptions({ workspaceId, articleId })
  const { data: page } = useSuspenseQuery({ ...options, staleTime: Number.POSITIVE_INFINITY })
  const { queryKey } = options

  const patch = useCallback(
    (change: (page: ReviewPage) => ReviewPage) =>
      queryClient.setQueryData(queryKey, (old) => (old === undefined ? old : change(old))),
    [queryClient, queryKey],
  )

  /** Reads some statements anew, and what the panel shows of them. */
  const refresh = useCallback(
    async (statementIds: readonly string[]) => {
      if (statementIds.length === 0) return
      const ids = [...new Set(statementIds)]
      const rows = await client.statement.rows.query({ workspaceId, articleId, statementIds: ids })
      patch((old) => withRows(old, rows))
      void queryClient.invalidateQueries(trpc.source.suggest.pathFilter())
      void queryClient.invalidateQueries(trpc.discussion.threads.pathFilter())
      for (const statementId of ids) {
        await queryClient.invalidateQueries(trpc.statement.detail.queryFilter({ workspaceId, statementId }))
        await queryClient.invalidateQueries(trpc.event.list.pathFilter())
      }
    },
    [client, queryClient, trpc, patch, workspaceId, articleId],
  )

  const reload = useCallback(() => {
    void queryClient.invalidateQueries(trpc.discussion.threads.pathFilter())
    return queryClient.invalidateQueries({ queryKey })
  }, [queryClient, queryKey, trpc])
  return { page, patch, refresh, reload }
}

export type Review = ReturnType<typeof useReview>

'use client'

import type { AppRouter } from '@assay/api'
import { useQuery } from '@tanstack/react-query'
import type { inferRouterOutputs } from '@trpc/server'
import { useSubscription } from '@trpc/tanstack-react-query'
import { useEffect, useRef } from 'react'
import { useTRPC } from '../api/trpc.ts'
import { useErasureFeed } from '../erasure/use-erasure-feed.ts'
import { useRefreshWork } from '../work/use-work-of.ts'

export type Queue = inferRouterOutputs<AppRouter>['work']['queue']

/** How long words of the feed are gathered, so that a hundred events become one question. */
const gatherMs = 300

/** What waits for whoever looks. */
export function useQueue(workspaceId: string) {
  const options = useTRPC().work.queue.queryOptions({ workspaceId })
  return useQuery({ ...options, staleTime: Number.POSITIVE_INFINITY })
}

/** Follows the log while the page is open: the queue is read anew when somebody acts. */
export function useLiveQueue({ workspaceId, from }: { workspaceId: string; from: number }) {
  const refresh = useRefreshWork()
  const noteErasure = useErasureFeed()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const first = useRef(from)
  useEffect(() => () => clearTimeout(timer.current), [])
  useSubscription(
    useTRPC().event.follow.subscriptionOptions(
      { workspaceId, from: first.current },
      {
        onData: ({ data }) => {
          noteErasure(data)
          if (data.articleId === null && data.type !== 'policy-changed') return
          timer.current ??= setTimeout(() => {
            timer.current = undefined
            void refresh()
          }, gatherMs)
        },
      },
    ),
  )
}

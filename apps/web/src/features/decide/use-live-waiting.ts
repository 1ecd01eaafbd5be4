'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useSubscription } from '@trpc/tanstack-react-query'
import { useCallback, useEffect, useRef } from 'react'
import { useTRPC } from '../api/trpc.ts'
import { useErasureFeed } from '../erasure/use-erasure-feed.ts'

/** How long words of the feed are gathered, so that a hundred events become one question. */
const gatherMs = 200

/** Reads anew what waits, and what was said of it. */
export function useRefreshWaiting(): () => Promise<void> {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  return useCallback(async () => {
    await Promise.all([
      queryClient.invalidateQueries(trpc.decision.waiting.pathFilter()),
      queryClient.invalidateQueries(trpc.statement.detail.pathFilter()),
      queryClient.invalidateQueries(trpc.discussion.threads.pathFilter()),
    ])
  }, [trpc, queryClient])
}

/** Follows the log while the page is open: what waits, and what was said, are read anew when others act. */
export function useLiveWaiting({ workspaceId, from }: { workspaceId: string; from: number }) {
  const trpc = useTRPC()
  const refresh = useRefreshWaiting()
  const noteErasure = useErasureFeed()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const first = useRef(from)
  useEffect(() => () => clearTimeout(timer.current), [])
  const readAnew = () => {
    timer.current = undefined
    void refresh()
  }
  useSubscription(
    trpc.event.follow.subscriptionOptions(
      { workspaceId, from: first.current },
      {
        onData: ({ data }) => {
          noteErasure(data)
          if (data.articleId !== null || data.type === 'policy-changed') {
            timer.current ??= setTimeout(readAnew, gatherMs)
          }
        },
      },
    ),
  )
}

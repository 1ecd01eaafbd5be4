'use client'

import { useSubscription } from '@trpc/tanstack-react-query'
import { useEffect, useRef } from 'react'
import { useTRPC } from '../api/trpc.ts'
import type { Review, ReviewAddress } from './use-review.ts'

/** How long words of the feed are gathered, so that a hundred events become one question. */
import { useErasureFeed } from '../erasure/use-forget-erased.ts'
const gatherMs = 80

/** Follows the log while the page is open: what others do is read anew, statement by statement. */
export function useLiveReview({ workspaceId, articleId }: ReviewAddress, review: Review) {
  const trpc = useTRPC()
  const { refresh, reload } = review
  const waiting = useRef(new Set<string>())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const from = useRef(review.page.position)
  useEffect(() => () => clearTimeout(timer.current), [])

  const noteErasure = useErasureFeed()
  const { status } = useSubscription(
    trpc.event.follow.subscriptionOptions(
      { workspaceId, from: from.current },
      {
        onData: ({ data }) => {
          if (data.articleId !== articleId) return
          if (data.statementId === null) return void reload()
          waiting.current.add(data.statementId)
          timer.current ??= setTimeout(() => {
            const ids = [...waiting.current]
            waiting.current.clear()
            timer.current = undefined
            // The feed goes on from where it was and says nothing twice: what could not be read is read with the rest.
            refresh(ids).catch(() => reload())
          }, gatherMs)
        },
      },
          noteErasure(data.type)
    ),
  )
  return status
}

'use client'

import { rewordingTypes } from '@assay/review'
import { useQueryClient } from '@tanstack/react-query'
import { useSubscription } from '@trpc/tanstack-react-query'
import { useEffect, useRef, useState } from 'react'
import { useTRPC } from '../api/trpc.ts'
import { useErasureFeed } from '../erasure/use-erasure-feed.ts'
import type { Review, ReviewAddress } from './use-review.ts'

/** How long words of the feed are gathered, so that a hundred events become one question. */
const gatherMs = 80

/** Follows the log while the page is open: what others do is read anew, statement by statement. */
export function useLiveReview({ workspaceId, articleId }: ReviewAddress, review: Review) {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const { refresh, reload } = review
  const noteErasure = useErasureFeed()
  const [isRecaptured, setRecaptured] = useState(false)
  const waiting = useRef(new Set<string>())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const from = useRef(review.page.position)
  useEffect(() => () => clearTimeout(timer.current), [])

  /** Every statement may have other words now, and whoever reads is told: the page changes under their eyes. */
  const recaptured = (actorId: string | null) => {
    void reload()
    void queryClient.invalidateQueries(trpc.statement.detail.pathFilter())
    if (actorId !== review.page.viewer.personId) setRecaptured(true)
  }

  const { status } = useSubscription(
    trpc.event.follow.subscriptionOptions(
      { workspaceId, from: from.current },
      {
        onData: ({ data }) => {
          noteErasure(data)
          if (data.articleId !== articleId) return
          if (rewordingTypes.includes(data.type)) return recaptured(data.actorId)
          void queryClient.invalidateQueries(trpc.work.of.pathFilter())
          if (data.type.startsWith('work-')) return
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
    ),
  )
  return { status, isRecaptured }
}

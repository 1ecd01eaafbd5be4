'use client'

import { type EventType, erasingTypes } from '@assay/review'
import { useSubscription } from '@trpc/tanstack-react-query'
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { useTRPC } from '../api/trpc.ts'
import { useForgetErased } from './use-forget-erased.ts'

/** How long words of the feed are gathered: a text is erased with all its copies, each an event. */
const gatherMs = 100
/** How long a page is given to begin a feed of its own: a browser keeps few connections to one server open. */
const graceMs = 1_000

type FeedItem = { type: EventType; position: number }
type Feed = {
  note: (item: FeedItem) => void
  /** A page that follows the log itself says so while it is there. */
  join: () => () => void
}

export const ErasureFeedContext = createContext<Feed>({ note: () => {}, join: () => () => {} })

/** For a page with a feed of its own: gives what to call with each of its items. */
export function useErasureFeed(): (item: FeedItem) => void {
  const { note, join } = useContext(ErasureFeedContext)
  useEffect(join, [join])
  return note
}

/**
 * Hears of every erasure, on any page of the workspace, and has everything read anew after it. It follows the log
 * only where the page does not do so itself, from where the last one who did has come to.
 */
export function useFollowErasures(workspaceId: string, position: number): Feed {
  const trpc = useTRPC()
  const forget = useForgetErased()
  const next = useRef(position)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [pages, setPages] = useState(0)
  const [from, setFrom] = useState<number | null>(null)
  useEffect(() => () => clearTimeout(timer.current), [])

  const note = useCallback(
    ({ type, position: at }: FeedItem) => {
      next.current = Math.max(next.current, at + 1)
      if (!erasingTypes.includes(type)) return
      timer.current ??= setTimeout(() => {
        timer.current = undefined
        void forget()
      }, gatherMs)
    },
    [forget],
  )
  const join = useCallback(() => {
    setPages((count) => count + 1)
    return () => setPages((count) => count - 1)
  }, [])

  useEffect(() => {
    if (pages > 0) return
    const waiting = setTimeout(() => setFrom(next.current), graceMs)
    return () => {
      clearTimeout(waiting)
      setFrom(null)
    }
  }, [pages])
  useSubscription(
    trpc.event.follow.subscriptionOptions(
      { workspaceId, from: from ?? 0 },
      { enabled: from !== null, onData: ({ data }) => note(data) },
    ),
  )
  return useMemo(() => ({ note, join }), [note, join])
}

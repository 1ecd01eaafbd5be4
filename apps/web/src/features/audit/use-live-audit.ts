'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useSubscription } from '@trpc/tanstack-react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTRPC, useTRPCClient } from '../api/trpc.ts'
import { useErasureFeed } from '../erasure/use-erasure-feed.ts'
import { isWanted, withNewest } from './audit-pages.ts'
import type { Audit } from './use-audit.ts'

/** How long words of the feed are gathered, so that a hundred events become one question. */
const gatherMs = 150
/** Nearer to the top than this, in pixels, the reader is with what is new. */
const nearTop = 200

/**
 * Follows the log while the audit is open. At the top, new events appear by themselves; further down they are
 * counted, and shown when the reader asks, so that nothing moves under their eyes.
 */
export function useLiveAudit(workspaceId: string, audit: Audit & { position: number }) {
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queryClient = useQueryClient()
  const [newer, setNewer] = useState(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const current = useRef(audit)
  current.current = audit
  const from = useRef(audit.position)
  useEffect(() => () => clearTimeout(timer.current), [])
  const { queryKey } = audit
  const noteErasure = useErasureFeed()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another filter counts its own
  useEffect(() => setNewer(0), [JSON.stringify(queryKey)])

  const show = useCallback(async () => {
    timer.current = undefined
    const { asked, queryKey: key } = current.current
    const newest = await client.event.list.query(asked)
    const old = queryClient.getQueryData(key)
    const merged = old === undefined ? null : withNewest(old, newest)
    setNewer(0)
    queryClient.removeQueries({ ...trpc.event.list.infiniteQueryFilter(), type: 'inactive' })
    if (merged === null) await queryClient.resetQueries({ queryKey: key })
    else queryClient.setQueryData(key, merged)
  }, [client, queryClient, trpc])

  // The feed goes on from where it was and says nothing twice: what could not be read is read with all the rest.
  const startAgain = () => queryClient.invalidateQueries({ queryKey: current.current.queryKey })

  useSubscription(
    trpc.event.follow.subscriptionOptions(
      { workspaceId, from: from.current },
      {
        onData: ({ data: item }) => {
          noteErasure(item)
          const { asked, entries } = current.current
          if (!isWanted(asked, item)) return
          if (window.scrollY < nearTop) {
            timer.current ??= setTimeout(() => void show().catch(startAgain), gatherMs)
            return
          }
          const isShown = entries.some(
            ({ position, at, type }) => position === null && at === item.at && type === item.type,
          )
          if (!isShown) setNewer((count) => count + 1)
        },
      },
    ),
  )
  return { newer, show }
}

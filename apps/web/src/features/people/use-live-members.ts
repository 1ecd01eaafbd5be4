'use client'

import { useSubscription } from '@trpc/tanstack-react-query'
import { useRef } from 'react'
import { useTRPC } from '../api/trpc.ts'
import { useErasureFeed } from '../erasure/use-erasure-feed.ts'

/** Follows the log while the members are shown: what another admin does is there at once. */
export function useLiveMembers(
  workspaceId: string,
  { position, refresh }: { position: number; refresh: () => Promise<void> },
) {
  const trpc = useTRPC()
  const from = useRef(position)
  const noteErasure = useErasureFeed()
  useSubscription(
    trpc.event.follow.subscriptionOptions(
      { workspaceId, from: from.current },
      {
        onData: ({ data }) => {
          noteErasure(data)
          const { type } = data
          if (type.startsWith('member-') || type.startsWith('invitation-')) void refresh()
        },
      },
    ),
  )
}

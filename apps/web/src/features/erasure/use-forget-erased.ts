'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef } from 'react'

/** How long words of the feed are gathered: a text is erased with all its copies, each an event. */
const gatherMs = 100

/** Lets go of everything that this browser has read of the workspace, and reads what is on the page anew. */
export function useForgetErased(): () => Promise<void> {
  const queryClient = useQueryClient()
  const router = useRouter()
  return useCallback(async () => {
    // What no page shows now would be shown as it was, for a moment, by the next that asks for it.
    queryClient.removeQueries({ type: 'inactive' })
    await queryClient.invalidateQueries()
    // Pages that were left are kept as they were drawn, for the way back.
    router.refresh()
  }, [queryClient, router])
}

/** Gives what to call with the type of each event of the feed: after an erasure, everything is read anew. */
export function useErasureFeed(): (type: string) => void {
  const forget = useForgetErased()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return useCallback(
    (type) => {
      if (type !== 'text-erased' && type !== 'member-name-erased') return
      timer.current ??= setTimeout(() => {
        timer.current = undefined
        void forget()
      }, gatherMs)
    },
    [forget],
  )
}

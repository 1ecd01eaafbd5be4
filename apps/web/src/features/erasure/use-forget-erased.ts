'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useCallback } from 'react'

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

'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '../api/trpc.ts'
import { hostOf, knownOfAddress } from './known-of-address.ts'
import type { KnownSource } from './use-shelf.ts'

const most = 50

/** Looks up what the workspace knows of an address. Where it cannot be asked, nothing is known. */
export function useKnownOfAddress(workspaceId: string): (url: string) => Promise<KnownSource | null> {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  return async (url) => {
    const search = hostOf(url)
    if (search === null) return null
    const options = trpc.source.suggest.queryOptions({ workspaceId, search, limit: most })
    const cited = await queryClient.fetchQuery(options).catch(() => [])
    return knownOfAddress(url, cited)
  }
}

'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '../api/trpc.ts'
import type { ReviewAddress } from './use-review.ts'

/** What is known of a source wherever it was cited. */
export type KnownSource = { url: string; title: string | null; publisher: string | null }

const most = 50

/** Every source that was cited in the article, the latest first, and at once those that are only in drafts yet. */
export function useShelf({ workspaceId, articleId }: ReviewAddress) {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const options = trpc.source.suggest.queryOptions({ workspaceId, articleId, search: '', limit: most })
  const { data: sources = [] } = useQuery(options)
  return {
    sources,
    /** Puts a source on top, before anything that names it is submitted. */
    put: (source: KnownSource) =>
      queryClient.setQueryData(options.queryKey, (old = []) =>
        old.some(({ url }) => url === source.url) ? old : [{ ...source, citations: 0 }, ...old],
      ),
  }
}

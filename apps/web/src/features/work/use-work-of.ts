'use client'

import type { AppRouter } from '@assay/api'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import type { inferRouterOutputs } from '@trpc/server'
import { useCallback } from 'react'
import { useTRPC } from '../api/trpc.ts'

export type WorkOf = inferRouterOutputs<AppRouter>['work']['of']
export type ArticleWork = WorkOf['articles'][number]
export type WorkLine = ArticleWork['work'][number]

/** All work on some articles, as it stands. */
export function useWorkOf(workspaceId: string, articleIds: readonly string[]) {
  const options = useTRPC().work.of.queryOptions({ workspaceId, articleIds: [...articleIds] })
  return useQuery({
    ...options,
    enabled: articleIds.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  })
}

/** Reads everything anew that shows work. */
export function useRefreshWork(): () => Promise<void> {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  return useCallback(() => queryClient.invalidateQueries(trpc.work.pathFilter()), [trpc, queryClient])
}

/** Names by the ids of people; null where a name was erased. */
export const namesIn = (people: WorkOf['people']): ReadonlyMap<string, string | null> =>
  new Map(people.map(({ personId, name }) => [personId, name]))

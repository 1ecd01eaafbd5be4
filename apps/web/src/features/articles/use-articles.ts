'use client'

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTRPC } from '../api/trpc.ts'
import { type ArticleFilter, articlePaging, articleQuery } from './article-filter.ts'

/** The articles that a filter lets through, as far as they are loaded. While it changes, the old ones stay. */
export function useArticles(workspaceId: string, filter: ArticleFilter) {
  const trpc = useTRPC()
  const options = trpc.article.list.infiniteQueryOptions(articleQuery(workspaceId, filter), articlePaging)
  // The feed names what changes, so nothing is asked again for its age: that would be page after page.
  const query = useInfiniteQuery({
    ...options,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  })
  const { data } = query
  const articles = useMemo(() => data?.pages.flatMap((page) => page.articles) ?? [], [data])
  const names = useMemo(
    () =>
      new Map(
        data?.pages.flatMap((page) => page.reviewers.map(({ personId, name }) => [personId, name] as const)),
      ),
    [data],
  )
  const ids = useMemo(() => articles.map(({ id }) => id), [articles])
  return { query, articles, ids, names, queryKey: options.queryKey, position: data?.pages[0]?.position }
}

export type Articles = ReturnType<typeof useArticles>

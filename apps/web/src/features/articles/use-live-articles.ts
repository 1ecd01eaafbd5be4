'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useSubscription } from '@trpc/tanstack-react-query'
import { useCallback, useEffect, useRef } from 'react'
import { useTRPC, useTRPCClient } from '../api/trpc.ts'
import { useErasureFeed } from '../erasure/use-erasure-feed.ts'
import { type ArticleFilter, articleQuery } from './article-filter.ts'
import { withArticles } from './article-rows.ts'
import type { Articles } from './use-articles.ts'

/** How long words of the feed are gathered, so that a hundred events become one question. */
const gatherMs = 150
/** The counts of the filters are read anew at most this often. */
const countMs = 1_000
/** More changed articles than this, an import of an archive, say: the list is read from the start. */
const mostRows = 100

type LiveList = { workspaceId: string; filter: ArticleFilter; articles: Articles; from: number }

/** Follows the log while the list is open: rows that an event concerns are read anew, where they stand. */
export function useLiveArticles({ workspaceId, filter, articles, from }: LiveList) {
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queryClient = useQueryClient()
  const noteErasure = useErasureFeed()
  const waiting = useRef(new Set<string>())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const countTimer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const first = useRef(from)
  const current = useRef({ filter, queryKey: articles.queryKey })
  current.current = { filter, queryKey: articles.queryKey }
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      clearTimeout(countTimer.current)
    },
    [],
  )

  const refresh = useCallback(async () => {
    timer.current = undefined
    const { filter: asked, queryKey } = current.current
    const ids = [...waiting.current]
    waiting.current.clear()
    // Lists under other filters are out of date now; they are read again when somebody comes back to them.
    queryClient.removeQueries({ ...trpc.article.list.infiniteQueryFilter(), type: 'inactive' })
    void queryClient.invalidateQueries(trpc.work.of.pathFilter())
    if (ids.length > mostRows) return queryClient.resetQueries({ queryKey })
    const rows = await client.article.rows.query({ ...articleQuery(workspaceId, asked), articleIds: ids })
    queryClient.setQueryData(
      queryKey,
      (old) => old && withArticles(old, { asked: new Set(ids), rows, sort: asked.sort }),
    )
  }, [client, queryClient, trpc, workspaceId])

  // The feed goes on from where it was and says nothing twice: what could not be read is read with all the rest.
  const startAgain = () => queryClient.invalidateQueries({ queryKey: current.current.queryKey })

  return useSubscription(
    trpc.event.follow.subscriptionOptions(
      { workspaceId, from: first.current },
      {
        onData: ({ data }) => {
          noteErasure(data)
          const { articleId } = data
          if (articleId === null) return
          waiting.current.add(articleId)
          timer.current ??= setTimeout(() => void refresh().catch(startAgain), gatherMs)
          countTimer.current ??= setTimeout(() => {
            countTimer.current = undefined
            void queryClient.invalidateQueries(trpc.article.facets.queryFilter({ workspaceId }))
          }, countMs)
        },
      },
    ),
  ).status
}

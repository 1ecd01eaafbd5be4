'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useTRPC } from '../api/trpc.ts'

/** How much the workspace holds: "5 captures, 11 articles". */
export function ArticleCount({ workspaceId }: { workspaceId: string }) {
  const t = useTranslations('articles')
  const trpc = useTRPC()
  const { data } = useQuery(trpc.article.facets.queryOptions({ workspaceId }))
  if (data === undefined) return null
  const articles = data.statuses.reduce((sum, { count }) => sum + count, 0)
  return <>{t('count', { captures: data.captures, articles })}</>
}

'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { ErrorState } from '../../components/error-state.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { useTRPC } from '../api/trpc.ts'
import { Timeline } from '../history/timeline.tsx'

const filter = {
  personId: null,
  articleId: null,
  type: null,
  since: null,
  until: null,
  search: '',
  limit: 20,
}

/** What happened to one statement, latest first. */
export function StatementHistory({ workspaceId, statementId }: { workspaceId: string; statementId: string }) {
  const t = useTranslations('review')
  const trpc = useTRPC()
  const { data, isPending, isError, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery(
      trpc.event.list.infiniteQueryOptions(
        { ...filter, workspaceId, statementId },
        { getNextPageParam: ({ next }) => next, initialCursor: null },
      ),
    )
  if (isPending) return <Skeleton lines={3} />
  if (isError) {
    return (
      <ErrorState
        title={t('failedToLoad')}
        action={<Button onPress={() => refetch()}>{t('tryAgain')}</Button>}
      >
        {null}
      </ErrorState>
    )
  }
  const entries = data.pages.flatMap((page) => page.entries)
  if (entries.length === 0) return <p className="text-muted">{t('history.none')}</p>
  return (
    <>
      <Timeline entries={entries} workspaceId={workspaceId} />
      {hasNextPage ? (
        <Button size="small" isPending={isFetchingNextPage} onPress={() => fetchNextPage()}>
          {t('history.more')}
        </Button>
      ) : null}
    </>
  )
}

'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useFormatter, useTimeZone, useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Link } from '../../components/link.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { useTRPC } from '../api/trpc.ts'
import { useAddressFilter } from '../browse/use-address-filter.ts'
import { chaptersOf } from './chapters.ts'
import { type PastAddress, pastHref, readPastAddress, writePastAddress } from './past-address.ts'
import { PastFailed } from './past-failed.tsx'
import type { PastWorkspace } from './past-view.ts'
import { StoryChapter } from './story-chapter.tsx'
import { storyPaging, storyQuery } from './story-paging.ts'
import { SubjectPicker } from './subject-picker.tsx'
import { dayOf } from './zoned-time.ts'

const shape = { read: readPastAddress, write: writePastAddress }

/** An article's whole history as a story, from its capture on. */
export function StoryIsland({ workspace }: { workspace: PastWorkspace }) {
  const t = useTranslations('past.story')
  const { filter: address, change } = useAddressFilter<PastAddress>(shape)
  const { articleId } = address
  return (
    <>
      <SubjectPicker
        workspaceId={workspace.id}
        subject={address}
        onChange={(subject) => change({ ...subject, statementId: null })}
        isArticleOnly
      />
      {articleId === null ? (
        <EmptyState title={t('choose')}>{t('chooseExplained')}</EmptyState>
      ) : (
        <Story key={articleId} workspace={workspace} articleId={articleId} />
      )}
    </>
  )
}

function Story({ workspace, articleId }: { workspace: PastWorkspace; articleId: string }) {
  const t = useTranslations('past.story')
  const articles = useTranslations('past.article')
  const links = useTranslations('past.subject')
  const format = useFormatter()
  const zone = useTimeZone() ?? 'UTC'
  const trpc = useTRPC()
  const asked = trpc.past.story.infiniteQueryOptions(storyQuery(workspace.id, articleId), storyPaging)
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...asked,
    retry: false,
  })
  const chapters = useMemo(() => {
    return chaptersOf(data?.pages.flatMap(({ entries }) => entries) ?? [], (iso) => dayOf(iso, zone))
  }, [data, zone])
  if (error !== null && data === undefined) return <PastFailed error={error} onRetry={() => void refetch()} />
  const last = data?.pages.at(-1)
  if (last === undefined) return <Skeleton lines={12} />
  const rest = last.total - last.before - last.entries.length
  const { headline, status } = last.article
  const opening = data?.pages[0]?.entries.find((entry) => entry.opening !== null)?.opening
  return (
    <div className="max-w-[46em]">
      <h2 dir="auto" className="font-serif text-title font-semibold text-balance">
        {headline ?? opening ?? articles('untitled')}
      </h2>
      <p className="flex flex-wrap gap-x-4 gap-y-1 pbs-1 pbe-2 text-muted">
        <span>{t('length', { count: last.total })}</span>
        <span>{articles(`statuses.${status}`)}</span>
        <span className="print:hidden">
          <Link href={pastHref(workspace.slug, 'moment', { articleId })}>{links('present')}</Link>
        </span>
      </p>
      {chapters.map((chapter) => (
        <StoryChapter
          key={chapter.entries[0]?.id}
          chapter={chapter}
          title={
            chapter.kind === 'day'
              ? format.dateTime(new Date(chapter.at), { dateStyle: 'full' })
              : t(`chapters.${chapter.kind}`)
          }
          workspace={workspace}
          articleId={articleId}
        />
      ))}
      <div className="py-6 text-center text-muted">
        {hasNextPage ? (
          <span className="print:hidden">
            <Button isPending={isFetchingNextPage} onPress={() => fetchNextPage()}>
              {t('more', { count: rest })}
            </Button>
          </span>
        ) : (
          t('end')
        )}
      </div>
    </div>
  )
}

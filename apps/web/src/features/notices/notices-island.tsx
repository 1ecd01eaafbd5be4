'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Link } from '../../components/link.tsx'
import { showToast } from '../../components/toast-queue.ts'
import { LoadedList } from '../browse/loaded-list.tsx'
import { useQueueKeys } from '../queue/use-queue-keys.ts'
import { firstNotices } from './first-notices.ts'
import { NoticeRow } from './notice-row.tsx'
import { useNotices, useReadNotices } from './use-notices.ts'

type NoticesIslandProps = { workspaceId: string; workspaceSlug: string }

/** What somebody was told, the latest first. */
export function NoticesIsland({ workspaceId, workspaceSlug }: NoticesIslandProps) {
  const t = useTranslations('notices')
  const failed = useTranslations('notices.failed')
  const [limit, setLimit] = useState(firstNotices)
  const query = useNotices(workspaceId, limit)
  const one = useReadNotices(workspaceId)
  const all = useReadNotices(workspaceId, (count) => showToast({ text: t('allRead', { count }) }))
  useQueueKeys()
  const base = `/w/${workspaceSlug}`
  const notices = query.data?.notices ?? []
  if (query.data !== undefined && notices.length === 0) {
    return (
      <EmptyState
        title={t('empty.title')}
        action={<Link href={`${base}/articles`}>{t('empty.action')}</Link>}
      >
        {t('empty.explanation')}
      </EmptyState>
    )
  }
  return (
    <LoadedList query={query} failed={failed}>
      <div className="flex flex-wrap items-center justify-between gap-2 border-be border-rule pbe-2">
        <p className="text-muted">{t('kept')}</p>
        <Button
          size="small"
          isPending={all.isPending}
          isDisabled={notices.every(({ isRead }) => isRead)}
          onPress={() => all.read(null)}
        >
          {t('readAll')}
        </Button>
      </div>
      <ul>
        {notices.map((notice) => (
          <NoticeRow key={notice.noticeId} {...{ notice, base }} onRead={() => one.read([notice.noticeId])} />
        ))}
      </ul>
      {query.data?.hasMore === true ? (
        <div className="pbs-4">
          <Button isPending={query.isFetching} onPress={() => setLimit(500)}>
            {t('more')}
          </Button>
        </div>
      ) : null}
    </LoadedList>
  )
}

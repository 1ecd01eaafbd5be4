'use client'

import { useTranslations } from 'use-intl'
import { EmptyState } from '../../components/empty-state.tsx'
import { Link } from '../../components/link.tsx'
import { LoadedList } from '../browse/loaded-list.tsx'
import { isEmptyQueue } from './empty-queue.ts'
import { NewsroomQueue } from './newsroom-queue.tsx'
import { OwnQueue } from './own-queue.tsx'
import { useLiveQueue, useQueue } from './use-queue.ts'
import { useQueueKeys } from './use-queue-keys.ts'

type QueueIslandProps = { workspaceId: string; workspaceSlug: string }

/** The queue: what waits for whoever looks, as it stands at this moment. */
export function QueueIsland({ workspaceId, workspaceSlug }: QueueIslandProps) {
  const t = useTranslations('work')
  const failed = useTranslations('work.failed')
  const query = useQueue(workspaceId)
  const { data: queue } = query
  const base = `/w/${workspaceSlug}`
  useQueueKeys()
  return (
    <LoadedList query={query} failed={failed}>
      {queue === undefined ? null : (
        <>
          <Live workspaceId={workspaceId} from={queue.position} />
          {isEmptyQueue(queue) ? (
            <EmptyState
              title={t('empty.title')}
              action={<Link href={`${base}/articles`}>{t('empty.action')}</Link>}
            >
              {t('empty.explanation')}
            </EmptyState>
          ) : (
            <>
              <NewsroomQueue {...{ base, queue }} />
              <OwnQueue {...{ workspaceId, base, queue }} />
            </>
          )}
        </>
      )}
    </LoadedList>
  )
}

/** Keeps the queue up to date while it is there, and shows nothing. */
function Live(props: { workspaceId: string; from: number }) {
  useLiveQueue(props)
  return null
}

import { HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { PageFrame } from '../../../../../components/page-frame.tsx'
import { QueueIsland } from '../../../../../features/queue/queue-island.tsx'
import { translatorFor } from '../../../../../messages/translator.ts'
import { Words } from '../../../../../messages/words.tsx'
import type { Area } from '../../../../../messages/words-of.ts'
import { dehydrated, requestQueryClient, serverTrpc } from '../../../../../server/api.ts'
import { memberWorkspace } from '../../../../../server/member-workspace.ts'

const words: readonly Area[] = ['states', 'work']

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor('work'))('title') }
}

type QueuePageProps = { params: Promise<{ workspace: string }> }

export default async function QueuePage({ params }: QueuePageProps) {
  const { workspace: slug } = await params
  const { id: workspaceId } = await memberWorkspace(slug)
  await requestQueryClient().prefetchQuery(serverTrpc().work.queue.queryOptions({ workspaceId }))
  const t = await translatorFor('work')
  return (
    <Words of={words}>
      <HydrationBoundary state={dehydrated()}>
        <PageFrame title={t('title')}>
          <QueueIsland workspaceId={workspaceId} workspaceSlug={slug} />
        </PageFrame>
      </HydrationBoundary>
    </Words>
  )
}

import { HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { PageFrame } from '../../../../../components/page-frame.tsx'
import { firstNotices } from '../../../../../features/notices/first-notices.ts'
import { NoticesIsland } from '../../../../../features/notices/notices-island.tsx'
import { translatorFor } from '../../../../../messages/translator.ts'
import { Words } from '../../../../../messages/words.tsx'
import type { Area } from '../../../../../messages/words-of.ts'
import { dehydrated, requestQueryClient, serverTrpc } from '../../../../../server/api.ts'
import { memberWorkspace } from '../../../../../server/member-workspace.ts'

const words: readonly Area[] = ['notices']

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor('notices'))('title') }
}

type NoticesPageProps = { params: Promise<{ workspace: string }> }

export default async function NoticesPage({ params }: NoticesPageProps) {
  const { workspace: slug } = await params
  const { id: workspaceId } = await memberWorkspace(slug)
  await requestQueryClient().prefetchQuery(
    serverTrpc().notice.list.queryOptions({ workspaceId, limit: firstNotices }),
  )
  const t = await translatorFor('notices')
  return (
    <Words of={words}>
      <HydrationBoundary state={dehydrated()}>
        <PageFrame title={t('title')}>
          <NoticesIsland workspaceId={workspaceId} workspaceSlug={slug} />
        </PageFrame>
      </HydrationBoundary>
    </Words>
  )
}

import { HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { PageFrame } from '../../../../../components/page-frame.tsx'
import { queryOf, type SearchParams } from '../../../../../features/browse/query-of.ts'
import { readOverviewFilter, stretchesOf } from '../../../../../features/overview/overview-filter.ts'
import { OverviewIsland } from '../../../../../features/overview/overview-island.tsx'
import { translatorFor } from '../../../../../messages/translator.ts'
import { Words } from '../../../../../messages/words.tsx'
import type { Area } from '../../../../../messages/words-of.ts'
import { dehydrated, requestQueryClient, serverTrpc } from '../../../../../server/api.ts'
import { memberWorkspace } from '../../../../../server/member-workspace.ts'
import { requestReader } from '../../../../../server/reader.ts'

const words: readonly Area[] = ['articles', 'events', 'overview', 'techniques.names']

type OverviewPageProps = { params: Promise<{ workspace: string }>; searchParams: SearchParams }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor('overview'))('title') }
}

export default async function OverviewPage({ params, searchParams }: OverviewPageProps) {
  const [{ workspace: slug }, query, { zone }] = await Promise.all([
    params,
    queryOf(searchParams),
    requestReader(),
  ])
  const { id: workspaceId, abilities } = await memberWorkspace(slug)
  const { bounds } = stretchesOf(readOverviewFilter(query), zone, new Date())
  await requestQueryClient().prefetchQuery(serverTrpc().overview.read.queryOptions({ workspaceId, bounds }))
  const t = await translatorFor('overview')
  return (
    <Words of={words}>
      <HydrationBoundary state={dehydrated()}>
        <PageFrame title={t('title')}>
          <OverviewIsland
            {...{ workspaceId }}
            workspaceSlug={slug}
            isOwnWork={!abilities.includes('read-work')}
          />
        </PageFrame>
      </HydrationBoundary>
    </Words>
  )
}

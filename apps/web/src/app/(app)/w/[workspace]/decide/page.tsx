import { HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageFrame } from '../../../../../components/page-frame.tsx'
import { queryOf, type SearchParams } from '../../../../../features/browse/query-of.ts'
import {
  readDecideFilter,
  waitingPaging,
  waitingQuery,
} from '../../../../../features/decide/decide-filter.ts'
import { DecideIsland } from '../../../../../features/decide/decide-island.tsx'
import { translatorFor } from '../../../../../messages/translator.ts'
import { Words } from '../../../../../messages/words.tsx'
import type { Area } from '../../../../../messages/words-of.ts'
import { dehydrated, requestQueryClient, serverTrpc } from '../../../../../server/api.ts'
import { memberWorkspace, signedInPerson } from '../../../../../server/member-workspace.ts'

const words: readonly Area[] = ['decide', 'discussion', 'events', 'review', 'states', 'techniques']

type DecidePageProps = { params: Promise<{ workspace: string }>; searchParams: SearchParams }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor('decide'))('title') }
}

export default async function DecidePage({ params, searchParams }: DecidePageProps) {
  const [{ workspace: slug }, query] = await Promise.all([params, queryOf(searchParams)])
  const { id: workspaceId, abilities } = await memberWorkspace(slug)
  if (!abilities.includes('decide')) notFound()
  const asked = waitingQuery(workspaceId, readDecideFilter(query))
  await requestQueryClient().prefetchInfiniteQuery(
    serverTrpc().decision.waiting.infiniteQueryOptions(asked, waitingPaging),
  )
  const t = await translatorFor('decide')
  return (
    <Words of={words}>
      <HydrationBoundary state={dehydrated()}>
        <PageFrame title={t('title')}>
          <DecideIsland workspaceId={workspaceId} workspaceSlug={slug} viewerId={await signedInPerson()} />
        </PageFrame>
      </HydrationBoundary>
    </Words>
  )
}

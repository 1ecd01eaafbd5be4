import { HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { queryOf, type SearchParams } from '../../../../../../features/browse/query-of.ts'
import { readPastAddress } from '../../../../../../features/past/past-address.ts'
import { StoryIsland } from '../../../../../../features/past/story-island.tsx'
import { storyPaging, storyQuery } from '../../../../../../features/past/story-paging.ts'
import { translatorFor } from '../../../../../../messages/translator.ts'
import { Words } from '../../../../../../messages/words.tsx'
import type { Area } from '../../../../../../messages/words-of.ts'
import { dehydrated, requestQueryClient, serverTrpc } from '../../../../../../server/api.ts'
import { auditWorkspace } from '../../../../../../server/audit-workspace.ts'
import { orNotFound } from '../../../../../../server/or-not-found.ts'

const words: readonly Area[] = [
  'articles',
  'audit.filters',
  'events',
  'past.article',
  'past.failed',
  'past.story',
  'past.subject',
  'states',
]

type StoryPageProps = { params: Promise<{ workspace: string }>; searchParams: SearchParams }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor('audit.tabs'))('story') }
}

export default async function StoryPage({ params, searchParams }: StoryPageProps) {
  const [workspace, query] = await Promise.all([auditWorkspace(params), queryOf(searchParams)])
  const { articleId } = readPastAddress(query)
  if (articleId !== null) {
    const asked = storyQuery(workspace.id, articleId)
    const options = serverTrpc().past.story.infiniteQueryOptions(asked, storyPaging)
    await orNotFound(requestQueryClient().fetchInfiniteQuery(options))
  }
  return (
    <Words of={words}>
      <HydrationBoundary state={dehydrated()}>
        <StoryIsland workspace={workspace} />
      </HydrationBoundary>
    </Words>
  )
}

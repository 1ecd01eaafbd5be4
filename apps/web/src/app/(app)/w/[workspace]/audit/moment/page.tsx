import { HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { queryOf, type SearchParams } from '../../../../../../features/browse/query-of.ts'
import { MomentIsland } from '../../../../../../features/past/moment-island.tsx'
import { readPastAddress } from '../../../../../../features/past/past-address.ts'
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
  'past',
  'review',
  'states',
  'techniques.names',
]

type MomentPageProps = { params: Promise<{ workspace: string }>; searchParams: SearchParams }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor('audit.tabs'))('moment') }
}

export default async function MomentPage({ params, searchParams }: MomentPageProps) {
  const [workspace, query] = await Promise.all([auditWorkspace(params), queryOf(searchParams)])
  const { articleId, statementId, at: moment } = readPastAddress(query)
  const trpc = serverTrpc()
  const client = requestQueryClient()
  const asked = { workspaceId: workspace.id, moment }
  if (statementId !== null) {
    await orNotFound(client.fetchQuery(trpc.past.statement.queryOptions({ ...asked, statementId })))
  } else if (articleId !== null) {
    await orNotFound(client.fetchQuery(trpc.past.article.queryOptions({ ...asked, articleId })))
  }
  return (
    <Words of={words}>
      <HydrationBoundary state={dehydrated()}>
        <MomentIsland workspace={workspace} />
      </HydrationBoundary>
    </Words>
  )
}

import { HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { zoneCookie, zoneSchema } from '../../../../../components/zone.ts'
import { auditPaging, auditQuery, readAuditFilter } from '../../../../../features/audit/audit-filter.ts'
import { AuditIsland } from '../../../../../features/audit/audit-island.tsx'
import { queryOf, type SearchParams } from '../../../../../features/browse/query-of.ts'
import { translatorFor } from '../../../../../messages/translator.ts'
import { Words } from '../../../../../messages/words.tsx'
import type { Area } from '../../../../../messages/words-of.ts'
import { dehydrated, requestQueryClient, serverTrpc } from '../../../../../server/api.ts'
import { memberWorkspace } from '../../../../../server/member-workspace.ts'
import { signingStatus } from '../../../../../server/signing-status.ts'

const words: readonly Area[] = [
  'articles',
  'audit',
  'events',
  'ledger',
  'review.sources.stances',
  'techniques.names',
]

type AuditPageProps = { params: Promise<{ workspace: string }>; searchParams: SearchParams }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor('audit'))('title') }
}

export default async function AuditPage({ params, searchParams }: AuditPageProps) {
  const [{ workspace: slug }, query, jar] = await Promise.all([params, queryOf(searchParams), cookies()])
  const { id: workspaceId, abilities } = await memberWorkspace(slug)
  if (!abilities.includes('read-audit')) notFound()
  const zone = zoneSchema.parse(jar.get(zoneCookie)?.value)
  const asked = auditQuery(workspaceId, readAuditFilter(query), zone)
  const trpc = serverTrpc()
  const client = requestQueryClient()
  await Promise.all([
    client.prefetchInfiniteQuery(trpc.event.list.infiniteQueryOptions(asked, auditPaging)),
    client.prefetchQuery(trpc.member.list.queryOptions({ workspaceId })),
    signingStatus(workspaceId),
  ])
  return (
    <Words of={words}>
      <HydrationBoundary state={dehydrated()}>
        <AuditIsland workspaceId={workspaceId} workspaceSlug={slug} />
      </HydrationBoundary>
    </Words>
  )
}

import { HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { PageFrame } from '../../../../../components/page-frame.tsx'
import { zoneCookie, zoneSchema } from '../../../../../components/zone.ts'
import { agreementQuery, readAgreementFilter } from '../../../../../features/agreement/agreement-filter.ts'
import { AgreementIsland } from '../../../../../features/agreement/agreement-island.tsx'
import { queryOf, type SearchParams } from '../../../../../features/browse/query-of.ts'
import { translatorFor } from '../../../../../messages/translator.ts'
import { Words } from '../../../../../messages/words.tsx'
import type { Area } from '../../../../../messages/words-of.ts'
import { dehydrated, requestQueryClient, serverTrpc } from '../../../../../server/api.ts'
import { memberWorkspace } from '../../../../../server/member-workspace.ts'

const words: readonly Area[] = ['agreement', 'articles', 'audit.filters', 'events', 'techniques.names']

type AgreementPageProps = { params: Promise<{ workspace: string }>; searchParams: SearchParams }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor('agreement'))('title') }
}

export default async function AgreementPage({ params, searchParams }: AgreementPageProps) {
  const [{ workspace: slug }, query, jar] = await Promise.all([params, queryOf(searchParams), cookies()])
  const { id: workspaceId } = await memberWorkspace(slug)
  const zone = zoneSchema.parse(jar.get(zoneCookie)?.value)
  const asked = agreementQuery(workspaceId, readAgreementFilter(query), zone)
  await requestQueryClient().prefetchQuery(serverTrpc().agreement.read.queryOptions(asked))
  const t = await translatorFor('agreement')
  return (
    <Words of={words}>
      <HydrationBoundary state={dehydrated()}>
        <PageFrame title={t('title')}>
          <AgreementIsland workspaceId={workspaceId} workspaceSlug={slug} />
        </PageFrame>
      </HydrationBoundary>
    </Words>
  )
}

import { HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageFrame } from '../../../../../components/page-frame.tsx'
import { ImportForm } from '../../../../../features/import/import-form.tsx'
import { RecentCaptures } from '../../../../../features/import/recent-captures.tsx'
import { translatorFor } from '../../../../../messages/translator.ts'
import { Words } from '../../../../../messages/words.tsx'
import type { Area } from '../../../../../messages/words-of.ts'
import { dehydrated, requestQueryClient, serverTrpc } from '../../../../../server/api.ts'
import { runningServer } from '../../../../../server/installation.ts'
import { memberWorkspace } from '../../../../../server/member-workspace.ts'

const words: readonly Area[] = ['importing']

type ImportPageProps = { params: Promise<{ workspace: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor('importing'))('title') }
}

export default async function ImportPage({ params }: ImportPageProps) {
  const { workspace: slug } = await params
  const workspace = await memberWorkspace(slug)
  if (!workspace.abilities.includes('import')) notFound()
  const { maxCaptureBytes } = await runningServer()
  await requestQueryClient().prefetchQuery(
    serverTrpc().capture.list.queryOptions({ workspaceId: workspace.id }),
  )
  const t = await translatorFor('importing')
  return (
    <Words of={words}>
      <PageFrame title={t('title')}>
        <p className="max-w-prose pbe-6 text-muted">{t('lead')}</p>
        <HydrationBoundary state={dehydrated()}>
          <ImportForm workspaceId={workspace.id} workspaceSlug={slug} maxBytes={maxCaptureBytes} />
          <RecentCaptures workspaceId={workspace.id} workspaceSlug={slug} />
        </HydrationBoundary>
      </PageFrame>
    </Words>
  )
}

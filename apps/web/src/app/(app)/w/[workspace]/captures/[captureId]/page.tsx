import { HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { CaptureIsland } from '../../../../../../features/import/capture-island.tsx'
import { titleOfCapture } from '../../../../../../features/import/capture-name.ts'
import { translatorFor } from '../../../../../../messages/translator.ts'
import { Words } from '../../../../../../messages/words.tsx'
import type { Area } from '../../../../../../messages/words-of.ts'
import { dehydrated, requestQueryClient, serverTrpc } from '../../../../../../server/api.ts'
import { memberWorkspace } from '../../../../../../server/member-workspace.ts'
import { orNotFound } from '../../../../../../server/or-not-found.ts'

const words: readonly Area[] = ['importing']

type CapturePageProps = { params: Promise<{ workspace: string; captureId: string }> }

/** The capture for this request, asked for once by whoever needs it first. */
async function loadCapture({ params }: CapturePageProps) {
  const { workspace: slug, captureId } = await params
  const workspace = await memberWorkspace(slug)
  const address = { workspaceId: workspace.id, captureId }
  const options = serverTrpc().capture.read.queryOptions(address)
  const page = await orNotFound(requestQueryClient().fetchQuery({ ...options, retry: false }))
  return { slug, address, page }
}

export async function generateMetadata(props: CapturePageProps): Promise<Metadata> {
  const { page } = await loadCapture(props)
  return { title: titleOfCapture(page) ?? (await translatorFor('importing'))('pasted') }
}

export default async function CapturePage(props: CapturePageProps) {
  const { slug, address } = await loadCapture(props)
  await requestQueryClient().prefetchQuery(
    serverTrpc().capture.passage.queryOptions({ ...address, passage: 0 }),
  )
  return (
    <Words of={words}>
      <HydrationBoundary state={dehydrated()}>
        <CaptureIsland workspaceId={address.workspaceId} workspaceSlug={slug} captureId={address.captureId} />
      </HydrationBoundary>
    </Words>
  )
}

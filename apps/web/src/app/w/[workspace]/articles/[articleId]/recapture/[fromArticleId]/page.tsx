import { refusalOf } from '@assay/api'
import { HydrationBoundary } from '@tanstack/react-query'
import { TRPCError } from '@trpc/server'
import type { Metadata } from 'next'
import { PageFrame } from '../../../../../../../components/page-frame.tsx'
import { RecaptureIsland } from '../../../../../../../features/recapture/recapture-island.tsx'
import { Refusal } from '../../../../../../../features/recapture/refusal.tsx'
import { translatorFor } from '../../../../../../../messages/translator.ts'
import { dehydrated, requestQueryClient, serverTrpc } from '../../../../../../../server/api.ts'
import { memberWorkspace } from '../../../../../../../server/member-workspace.ts'
import { orNotFound } from '../../../../../../../server/or-not-found.ts'

type RecapturePageProps = {
  params: Promise<{ workspace: string; articleId: string; fromArticleId: string }>
}

export function generateMetadata(): Metadata {
  return { title: translatorFor('recapture')('title') }
}

export default async function RecapturePage({ params }: RecapturePageProps) {
  const { workspace: slug, articleId, fromArticleId } = await params
  const { id: workspaceId } = await memberWorkspace(slug)
  const address = { workspaceId, articleId, fromArticleId }
  const options = serverTrpc().article.compareRecapture.queryOptions(address)
  try {
    await orNotFound(requestQueryClient().fetchQuery({ ...options, retry: false }))
  } catch (error) {
    const refused = error instanceof TRPCError ? refusalOf(error.cause) : null
    if (refused === null) throw error
    return (
      <PageFrame title={translatorFor('recapture')('title')}>
        <Refusal answer={refused} articleHref={`/w/${slug}/articles/${fromArticleId}`} />
      </PageFrame>
    )
  }
  return (
    <HydrationBoundary state={dehydrated()}>
      <RecaptureIsland {...address} workspaceSlug={slug} />
    </HydrationBoundary>
  )
}

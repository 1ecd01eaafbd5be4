import { refusalOf } from '@assay/api'
import { HydrationBoundary } from '@tanstack/react-query'
import { TRPCError } from '@trpc/server'
import type { Metadata } from 'next'
import { PageFrame } from '../../../../../../../../components/page-frame.tsx'
import { RecaptureIsland } from '../../../../../../../../features/recapture/recapture-island.tsx'
import { Refusal } from '../../../../../../../../features/recapture/refusal.tsx'
import { translatorFor } from '../../../../../../../../messages/translator.ts'
import { Words } from '../../../../../../../../messages/words.tsx'
import type { Area } from '../../../../../../../../messages/words-of.ts'
import { dehydrated, requestQueryClient, serverTrpc } from '../../../../../../../../server/api.ts'
import { memberWorkspace } from '../../../../../../../../server/member-workspace.ts'
import { orNotFound } from '../../../../../../../../server/or-not-found.ts'

const words: readonly Area[] = ['events.fields', 'recapture', 'states']

type RecapturePageProps = {
  params: Promise<{ workspace: string; articleId: string; fromArticleId: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor('recapture'))('title') }
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
      <Words of={words}>
        <PageFrame title={(await translatorFor('recapture'))('title')}>
          <Refusal answer={refused} articleHref={`/w/${slug}/articles/${fromArticleId}`} />
        </PageFrame>
      </Words>
    )
  }
  return (
    <Words of={words}>
      <HydrationBoundary state={dehydrated()}>
        <RecaptureIsland {...address} workspaceSlug={slug} />
      </HydrationBoundary>
    </Words>
  )
}

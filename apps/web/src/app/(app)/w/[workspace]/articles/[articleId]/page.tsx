import { HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { ReviewIsland } from '../../../../../../features/review/review-island.tsx'
import { translatorFor } from '../../../../../../messages/translator.ts'
import { Words } from '../../../../../../messages/words.tsx'
import type { Area } from '../../../../../../messages/words-of.ts'
import { dehydrated, requestQueryClient, serverTrpc } from '../../../../../../server/api.ts'
import { memberWorkspace } from '../../../../../../server/member-workspace.ts'
import { orNotFound } from '../../../../../../server/or-not-found.ts'

const words: readonly Area[] = [
  'articles.export',
  'discussion',
  'events',
  'recapture.changes',
  'review',
  'states',
  'techniques',
  'verify.menu',
  'work',
]

type ReviewPageProps = {
  params: Promise<{ workspace: string; articleId: string }>
  searchParams: Promise<{ statement?: string | string[] }>
}

/** The article for this request, asked for once by whoever needs it first. */
async function loadReview({ params }: Pick<ReviewPageProps, 'params'>) {
  const { workspace: slug, articleId } = await params
  const { id: workspaceId } = await memberWorkspace(slug)
  const options = serverTrpc().article.review.queryOptions({ workspaceId, articleId })
  const page = await orNotFound(requestQueryClient().fetchQuery({ ...options, retry: false }))
  return { slug, workspaceId, articleId, page }
}

export async function generateMetadata(props: ReviewPageProps): Promise<Metadata> {
  const { page } = await loadReview(props)
  return { title: page.article.headline ?? (await translatorFor('review'))('untitled') }
}

export default async function ReviewPage(props: ReviewPageProps) {
  const [{ slug, workspaceId, articleId }, { statement }] = await Promise.all([
    loadReview(props),
    props.searchParams,
  ])
  await requestQueryClient().prefetchQuery(
    serverTrpc().work.of.queryOptions({ workspaceId, articleIds: [articleId] }),
  )
  return (
    <Words of={words}>
      <HydrationBoundary state={dehydrated()}>
        <ReviewIsland
          workspaceId={workspaceId}
          workspaceSlug={slug}
          articleId={articleId}
          asked={typeof statement === 'string' ? statement : null}
        />
      </HydrationBoundary>
    </Words>
  )
}

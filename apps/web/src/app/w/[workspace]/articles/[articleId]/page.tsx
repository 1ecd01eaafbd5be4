import { HydrationBoundary } from '@tanstack/react-query'
import { ReviewIsland } from '../../../../../features/review/review-island.tsx'
import { dehydrated, requestQueryClient, serverTrpc } from '../../../../../server/api.ts'
import { memberWorkspace } from '../../../../../server/member-workspace.ts'

type ReviewPageProps = {
  params: Promise<{ workspace: string; articleId: string }>
  searchParams: Promise<{ statement?: string }>
}

export default async function ReviewPage({ params, searchParams }: ReviewPageProps) {
  const [{ workspace: slug, articleId }, { statement }] = await Promise.all([params, searchParams])
  const workspace = await memberWorkspace(slug)
  await requestQueryClient().prefetchQuery(
    serverTrpc().article.review.queryOptions({ workspaceId: workspace.id, articleId }),
  )
  return (
    <HydrationBoundary state={dehydrated()}>
      <ReviewIsland
        workspaceId={workspace.id}
        workspaceSlug={slug}
        articleId={articleId}
        asked={typeof statement === 'string' ? statement : null}
      />
    </HydrationBoundary>
  )
}

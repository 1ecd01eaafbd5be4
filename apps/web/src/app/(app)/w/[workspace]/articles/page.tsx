import { HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { PageFrame } from '../../../../../components/page-frame.tsx'
import { ArticleCount } from '../../../../../features/articles/article-count.tsx'
import {
  articlePaging,
  articleQuery,
  readArticleFilter,
} from '../../../../../features/articles/article-filter.ts'
import { ArticlesIsland } from '../../../../../features/articles/articles-island.tsx'
import { ImportLink } from '../../../../../features/articles/import-link.tsx'
import { queryOf, type SearchParams } from '../../../../../features/browse/query-of.ts'
import { ExportMenu } from '../../../../../features/export/export-menu.tsx'
import { translatorFor } from '../../../../../messages/translator.ts'
import { Words } from '../../../../../messages/words.tsx'
import type { Area } from '../../../../../messages/words-of.ts'
import { dehydrated, requestQueryClient, serverTrpc } from '../../../../../server/api.ts'
import { memberWorkspace } from '../../../../../server/member-workspace.ts'

const words: readonly Area[] = ['articles', 'states.strip', 'verify.menu', 'work']

type ArticlesPageProps = { params: Promise<{ workspace: string }>; searchParams: SearchParams }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor('articles'))('title') }
}

export default async function ArticlesPage({ params, searchParams }: ArticlesPageProps) {
  const [{ workspace: slug }, query] = await Promise.all([params, queryOf(searchParams)])
  const { id: workspaceId, abilities } = await memberWorkspace(slug)
  const trpc = serverTrpc()
  const client = requestQueryClient()
  const asked = articleQuery(workspaceId, readArticleFilter(query))
  await Promise.all([
    client.prefetchInfiniteQuery(trpc.article.list.infiniteQueryOptions(asked, articlePaging)),
    client.prefetchQuery(trpc.article.facets.queryOptions({ workspaceId })),
  ])
  const mayImport = abilities.includes('import')
  const t = await translatorFor('articles')
  return (
    <Words of={words}>
      <HydrationBoundary state={dehydrated()}>
        <PageFrame
          title={t('title')}
          aside={<ArticleCount workspaceId={workspaceId} />}
          actions={
            <>
              {abilities.includes('export') ? (
                <ExportMenu workspaceId={workspaceId} articleId={null} />
              ) : null}
              {mayImport ? <ImportLink workspaceSlug={slug} /> : null}
            </>
          }
        >
          <ArticlesIsland
            {...{ workspaceId, mayImport }}
            mayAssess={abilities.includes('assess')}
            workspaceSlug={slug}
          />
        </PageFrame>
      </HydrationBoundary>
    </Words>
  )
}

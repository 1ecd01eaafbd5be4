import { HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RulesPage } from '../../../../../features/rules/rules-page.tsx'
import { translatorFor } from '../../../../../messages/translator.ts'
import { Words } from '../../../../../messages/words.tsx'
import type { Area } from '../../../../../messages/words-of.ts'
import { dehydrated, requestQueryClient, serverTrpc } from '../../../../../server/api.ts'
import { memberWorkspace } from '../../../../../server/member-workspace.ts'

const words: readonly Area[] = ['rules']

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor('rules'))('title') }
}

type PageProps = { params: Promise<{ workspace: string }> }

export default async function Page({ params }: PageProps) {
  const workspace = await memberWorkspace((await params).workspace)
  if (!workspace.abilities.includes('set-policy')) notFound()
  await requestQueryClient().prefetchQuery(
    serverTrpc().workspace.policy.queryOptions({ workspaceId: workspace.id }),
  )
  return (
    <Words of={words}>
      <HydrationBoundary state={dehydrated()}>
        <RulesPage workspaceId={workspace.id} />
      </HydrationBoundary>
    </Words>
  )
}

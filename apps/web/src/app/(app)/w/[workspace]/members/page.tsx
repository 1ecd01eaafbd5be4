import { HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { MembersPage } from '../../../../../features/people/members-page.tsx'
import { translatorFor } from '../../../../../messages/translator.ts'
import { Words } from '../../../../../messages/words.tsx'
import type { Area } from '../../../../../messages/words-of.ts'
import { dehydrated, requestQueryClient, serverTrpc } from '../../../../../server/api.ts'
import { memberWorkspace } from '../../../../../server/member-workspace.ts'

const words: readonly Area[] = ['people']

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor('people'))('members.title') }
}

type PageProps = { params: Promise<{ workspace: string }> }

export default async function Page({ params }: PageProps) {
  const workspace = await memberWorkspace((await params).workspace)
  const input = { workspaceId: workspace.id }
  const cache = requestQueryClient()
  const trpc = serverTrpc()
  await Promise.all([
    cache.prefetchQuery(trpc.member.list.queryOptions(input)),
    workspace.abilities.includes('manage-members')
      ? cache.prefetchQuery(trpc.member.invitations.queryOptions(input))
      : null,
  ])
  return (
    <Words of={words}>
      <HydrationBoundary state={dehydrated()}>
        <MembersPage workspaceId={workspace.id} memberId={workspace.memberId} />
      </HydrationBoundary>
    </Words>
  )
}

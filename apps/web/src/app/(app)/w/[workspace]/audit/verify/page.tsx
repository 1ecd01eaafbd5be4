import { HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Link } from '../../../../../../components/link.tsx'
import { LogFacts } from '../../../../../../features/ledger/log-facts.tsx'
import { VerifyNow } from '../../../../../../features/ledger/verify-now.tsx'
import { translatorFor } from '../../../../../../messages/translator.ts'
import { Words } from '../../../../../../messages/words.tsx'
import type { Area } from '../../../../../../messages/words-of.ts'
import { dehydrated, requestQueryClient, serverTrpc } from '../../../../../../server/api.ts'
import { memberWorkspace } from '../../../../../../server/member-workspace.ts'
import { signingStatus } from '../../../../../../server/signing-status.ts'

const words: readonly Area[] = [
  'ledger.facts',
  'ledger.now',
  'verify.findings',
  'verify.progress',
  'verify.report',
  'verify.trust',
]

type VerificationPageProps = { params: Promise<{ workspace: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor('audit.tabs'))('verify') }
}

export default async function VerificationPage({ params }: VerificationPageProps) {
  const { workspace: slug } = await params
  const { id: workspaceId, abilities } = await memberWorkspace(slug)
  if (!abilities.includes('read-audit')) notFound()
  const trpc = serverTrpc()
  const client = requestQueryClient()
  await Promise.all([
    signingStatus(workspaceId),
    client.prefetchQuery(trpc.ledger.keys.queryOptions({ slug })),
  ])
  const t = await translatorFor('ledger')
  return (
    <Words of={words}>
      <HydrationBoundary state={dehydrated()}>
        <div className="flex flex-col gap-10">
          <LogFacts workspaceId={workspaceId} workspaceSlug={slug} />
          <VerifyNow workspaceId={workspaceId} />
          <p className="max-w-184 text-muted print:hidden [&_a]:underline">
            {t.rich('elsewhere', { link: (chunks) => <Link href="/verify">{chunks}</Link> })}
          </p>
        </div>
      </HydrationBoundary>
    </Words>
  )
}

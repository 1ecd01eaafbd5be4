'use client'

import { useTranslations } from 'use-intl'
import { useTRPC, useTRPCClient } from '../api/trpc.ts'
import { useAddressFilter } from '../browse/use-address-filter.ts'
import { DifferenceChoice } from './difference-choice.tsx'
import { DifferenceMoments } from './difference-moments.tsx'
import { DifferenceRows } from './difference-rows.tsx'
import { type Instant, type PastAddress, readPastAddress, writePastAddress } from './past-address.ts'
import type { Difference } from './past-answers.ts'
import { PastFailed } from './past-failed.tsx'
import type { PastWorkspace } from './past-view.ts'
import { PastWorking } from './past-working.tsx'
import { SubjectPicker } from './subject-picker.tsx'
import { useLooking } from './use-looking.ts'

const shape = { read: readPastAddress, write: writePastAddress }

/** What is different between two moments of the workspace, an article or a statement. */
export function DifferenceIsland({ workspace }: { workspace: PastWorkspace }) {
  const { filter: address, change } = useAddressFilter<PastAddress>(shape)
  const { from, to } = address
  return (
    <>
      <SubjectPicker workspaceId={workspace.id} subject={address} onChange={change} />
      {from === undefined ? (
        <DifferenceChoice onChange={change} />
      ) : (
        <Compared workspace={workspace} address={{ ...address, from, to }} onChange={change} />
      )}
    </>
  )
}

type ComparedProps = {
  workspace: PastWorkspace
  address: PastAddress & { from: Instant }
  onChange: (part: Partial<PastAddress>) => void
}

function Compared({ workspace, address, onChange }: ComparedProps) {
  const t = useTranslations('past.difference')
  const trpc = useTRPC()
  const client = useTRPCClient()
  const { from, to } = address
  const input = { workspaceId: workspace.id, subject: subjectOf(address), from, to }
  const { query, progress } = useLooking<Difference>({
    queryKey: trpc.past.difference.subscriptionOptions(input).queryKey,
    subscribe: (listener) => client.past.difference.subscribe(input, listener),
  })
  const { data, error, isFetching, refetch } = query
  return (
    <>
      <DifferenceMoments address={address} difference={data} onChange={onChange} />
      {error === null ? null : <PastFailed error={error} onRetry={() => void refetch()} />}
      {isFetching ? <PastWorking progress={progress} isFirst={data === undefined} /> : null}
      {data === undefined ? null : (
        <section aria-label={t('rows')} aria-busy={isFetching} className={isFetching ? 'opacity-55' : ''}>
          <DifferenceRows difference={data} workspaceSlug={workspace.slug} articleId={address.articleId} />
        </section>
      )}
    </>
  )
}

function subjectOf({ articleId, statementId }: PastAddress) {
  if (statementId !== null) return { scope: 'statement' as const, id: statementId }
  if (articleId !== null) return { scope: 'article' as const, id: articleId }
  return { scope: 'workspace' as const }
}

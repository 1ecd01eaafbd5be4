'use client'

import { useTranslations } from 'use-intl'
import { useTRPC, useTRPCClient } from '../api/trpc.ts'
import { ArticlesThen } from './articles-then.tsx'
import { MembersThen } from './members-then.tsx'
import { MomentBar } from './moment-bar.tsx'
import type { WorkspaceThen } from './past-answers.ts'
import { PastFailed } from './past-failed.tsx'
import { PastLinks } from './past-links.tsx'
import type { PastView } from './past-view.ts'
import { PastWorking } from './past-working.tsx'
import { SubjectPicker } from './subject-picker.tsx'
import { useLooking } from './use-looking.ts'

/** A workspace as it stood: its articles with how their statements stood, and its members. */
export function WorkspaceThenView({ workspace, address, onGo }: PastView) {
  const trpc = useTRPC()
  const client = useTRPCClient()
  const input = { workspaceId: workspace.id, moment: address.at }
  const { query, progress } = useLooking<WorkspaceThen>({
    queryKey: trpc.past.workspace.subscriptionOptions(input).queryKey,
    subscribe: (listener) => client.past.workspace.subscribe(input, listener),
  })
  const { data, error, isFetching, refetch } = query
  return (
    <>
      <SubjectPicker workspaceId={workspace.id} subject={address} onChange={onGo} />
      {error === null ? null : <PastFailed error={error} onRetry={() => void refetch()} />}
      {isFetching ? <PastWorking progress={progress} isFirst={data === undefined} /> : null}
      {data === undefined ? null : (
        <div aria-busy={isFetching} className={isFetching ? 'opacity-55' : ''}>
          <MomentBar moment={data.moment} asked={address.at} onGo={(at) => onGo({ at })}>
            <PastLinks workspaceSlug={workspace.slug} address={address} position={data.moment.position} />
          </MomentBar>
          <Sections data={data} workspaceSlug={workspace.slug} at={address.at} />
        </div>
      )}
    </>
  )
}

type SectionsProps = { data: WorkspaceThen; workspaceSlug: string; at: PastView['address']['at'] }

function Sections({ data, workspaceSlug, at }: SectionsProps) {
  const t = useTranslations('past.workspace')
  if (data.moment.position === null) return null
  return (
    <>
      <h2 className="pbe-1 font-serif text-reading font-semibold">{t('articles')}</h2>
      <ArticlesThen articles={data.articles} workspaceSlug={workspaceSlug} at={at} />
      <h2 className="pbs-9 pbe-1 font-serif text-reading font-semibold">{t('members')}</h2>
      <MembersThen members={data.members} />
    </>
  )
}

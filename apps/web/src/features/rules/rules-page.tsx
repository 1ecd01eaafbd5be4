'use client'

import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { PageFrame } from '../../components/page-frame.tsx'
import { useTRPC } from '../api/trpc.ts'
import { RulesForm } from './rules-form.tsx'

/** What the workspace decides for itself, for whoever may change it. */
export function RulesPage({ workspaceId }: { workspaceId: string }) {
  const t = useTranslations('rules')
  const queryClient = useQueryClient()
  const options = useTRPC().workspace.policy.queryOptions({ workspaceId })
  const { data } = useSuspenseQuery(options)
  return (
    <PageFrame title={t('title')}>
      <p className="max-w-[42em] text-muted">{t('explanation')}</p>
      <RulesForm
        key={data.workspaceVersion}
        workspaceId={workspaceId}
        stands={data}
        onSaved={(receipt) => queryClient.setQueryData(options.queryKey, receipt)}
        onStale={() => queryClient.invalidateQueries({ queryKey: options.queryKey })}
      />
    </PageFrame>
  )
}

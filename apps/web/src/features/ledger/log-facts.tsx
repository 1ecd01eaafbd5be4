'use client'

import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { ErrorState } from '../../components/error-state.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { useTRPC } from '../api/trpc.ts'
import { CheckpointButton } from './checkpoint-button.tsx'
import { LogKeys } from './log-keys.tsx'
import { SigningWords } from './signing-line.tsx'
import { useLedgerStatus } from './use-ledger-status.ts'

/** How it stands with the log of a workspace: what it is called, how much is signed, and by which keys. */
export function LogFacts({ workspaceId, workspaceSlug }: { workspaceId: string; workspaceSlug: string }) {
  const t = useTranslations('ledger.facts')
  const trpc = useTRPC()
  const { data: status, isError, refetch } = useLedgerStatus(workspaceId)
  const keys = useQuery(trpc.ledger.keys.queryOptions({ slug: workspaceSlug }))
  if (status === undefined && isError) {
    return (
      <ErrorState title={t('failed')} action={<Button onPress={() => refetch()}>{t('retry')}</Button>}>
        {t('failedExplanation')}
      </ErrorState>
    )
  }
  if (status === undefined) return <Skeleton lines={4} />
  const { origin, sealed, size, checkpoint } = status
  return (
    <dl className="flex max-w-184 flex-col gap-x-6 gap-y-2 wide:grid wide:grid-cols-[7rem_minmax(0,1fr)]">
      <Fact name={t('origin')}>
        <bdi className="wrap-anywhere">{origin ?? t('noOrigin')}</bdi>
      </Fact>
      <Fact name={t('signed')}>
        <p>
          <SigningWords status={status} />
        </p>
        <p className="text-muted">{t('leaves', { sealed, size })}</p>
      </Fact>
      <Fact name={t('keys')}>
        <LogKeys logs={keys.data?.logs ?? []} workspaceSlug={workspaceSlug} />
      </Fact>
      {checkpoint === null ? null : (
        <Fact name={t('checkpoint')}>
          <CheckpointButton note={checkpoint} size={sealed} workspaceSlug={workspaceSlug} />
          <p className="pbs-1 text-muted">{t('checkpointUse')}</p>
        </Fact>
      )}
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0 max-wide:pbe-2">{children}</dd>
    </>
  )
}

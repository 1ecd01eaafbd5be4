'use client'

import type { AppRouter } from '@assay/api'
import { useMutation } from '@tanstack/react-query'
import type { inferRouterOutputs } from '@trpc/server'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { FailureNote } from '../../components/failure-note.tsx'
import { Select } from '../../components/select.tsx'
import { showToast } from '../../components/toast-queue.ts'
import { errorAnswerOf } from '../api/error-answer.ts'
import { useActKey } from '../api/idempotency-key.ts'
import { useTRPC } from '../api/trpc.ts'
import { useExplain } from '../api/use-explain.ts'
import { DaysOfWork } from './days-of-work.tsx'

type Stands = inferRouterOutputs<AppRouter>['workspace']['policy']

type RulesFormProps = {
  workspaceId: string
  stands: Stands
  onSaved: (stands: Stands) => void
  /** Somebody else changed the rules meanwhile. */
  onStale: () => Promise<void>
}

const quorums = Array.from({ length: 20 }, (_, index) => index + 1)

/** The rules as they stand, and how they will once they are saved. */
export function RulesForm({ workspaceId, stands, onSaved, onStale }: RulesFormProps) {
  const t = useTranslations('rules')
  const explain = useExplain()
  const keyFor = useActKey()
  const [policy, setPolicy] = useState(stands.policy)
  const change = (part: Partial<typeof policy>) => setPolicy((before) => ({ ...before, ...part }))
  const saving = useMutation(
    useTRPC().workspace.changePolicy.mutationOptions({
      onSuccess: (receipt) => {
        showToast({ text: t('saved') })
        onSaved(receipt)
      },
      onError: async (error) => {
        if (errorAnswerOf(error)?.code !== 'stale-version') return
        showToast({ text: t('changed'), tone: 'danger' })
        await onStale()
      },
    }),
  )
  const isChanged = JSON.stringify(policy) !== JSON.stringify({ ...policy, ...stands.policy })
  const save = () => {
    const input = { workspaceId, workspaceVersion: stands.workspaceVersion, policy }
    saving.mutate({ ...input, key: keyFor(JSON.stringify(input)) })
  }
  return (
    <div className="flex max-w-[30em] flex-col gap-6 pbs-6">
      <Select
        label={t('quorum')}
        help={t('quorumHelp')}
        options={quorums.map((count) => ({ value: String(count), label: t('quorumOption', { count }) }))}
        value={String(policy.quorum)}
        onChange={(value) => change({ quorum: Number(value) })}
      />
      <Checkbox
        help={t('quorumDecidesHelp')}
        isSelected={policy.quorumDecides}
        onChange={(isSelected) => change({ quorumDecides: isSelected })}
      >
        {t('quorumDecides')}
      </Checkbox>
      <Checkbox
        help={t('decideOwnHelp')}
        isSelected={policy.decideOwn}
        onChange={(isSelected) => change({ decideOwn: isSelected })}
      >
        {t('decideOwn')}
      </Checkbox>
      <DaysOfWork policy={policy} onChange={change} />
      <FailureNote text={saving.error === null ? null : explain(saving.error)} />
      <p>
        <Button tone="primary" onPress={save} isDisabled={!isChanged} isPending={saving.isPending}>
          {t('save')}
        </Button>
      </p>
    </div>
  )
}

'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { showToast } from '../../components/toast-queue.ts'
import { useActKey } from '../api/idempotency-key.ts'
import { useTRPC } from '../api/trpc.ts'
import { useExplain } from '../api/use-explain.ts'
import { useRefreshWork, type WorkLine } from './use-work-of.ts'

type Seen = Pick<WorkLine, 'assignmentId' | 'version' | 'assigneeId'>

/** Takes work from whoever has it, or gives it to somebody else. */
export function useMoveWork(workspaceId: string, nameOf: (personId: string) => string) {
  const t = useTranslations('work.dialog')
  const explain = useExplain()
  const keyFor = useActKey()
  const trpc = useTRPC()
  const refresh = useRefreshWork()
  const withdrawing = useMutation(trpc.work.withdraw.mutationOptions({ onSettled: refresh }))
  const handing = useMutation(trpc.work.reassign.mutationOptions({ onSettled: refresh }))
  const seen = ({ assignmentId, version }: Seen) => ({ targets: [{ assignmentId, version }] })
  const error = withdrawing.error ?? handing.error
  return {
    isPending: withdrawing.isPending || handing.isPending,
    failure: error === null ? null : explain(error),
    withdraw: (work: Seen) => {
      const input = { workspaceId, ...seen(work), reason: '' }
      withdrawing.mutate(
        { ...input, key: keyFor(JSON.stringify(input)) },
        { onSuccess: () => showToast({ text: t('withdrawn', { name: nameOf(work.assigneeId) }) }) },
      )
    },
    handOver: (work: Seen, assigneeId: string) => {
      const input = { workspaceId, ...seen(work), assigneeId, note: '' }
      handing.mutate(
        { ...input, key: keyFor(JSON.stringify(input)) },
        { onSuccess: () => showToast({ text: t('handedOver', { name: nameOf(assigneeId) }) }) },
      )
    },
  }
}

'use client'

import { useMutation, useQueries } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { showToast } from '../../components/toast-queue.ts'
import { useActKey } from '../api/idempotency-key.ts'
import { useTRPC } from '../api/trpc.ts'
import { useExplain } from '../api/use-explain.ts'
import type { AssessmentDetail, StatementDetail } from '../review/review-cache.ts'
import { countingOf, seenOf } from '../review/use-decide.ts'
import { useRefreshWaiting } from './use-live-waiting.ts'
import type { WaitingStatement } from './use-waiting.ts'

/** A statement as it was shown, with the assessment that would become its decision. */
export type ReadyToDecide = {
  statementId: string
  detail: StatementDetail
  taken: AssessmentDetail
  agreeing: readonly AssessmentDetail[]
}

/** Decides statements that reviewers agree on, many in one command: all of them or none. */
export function useDecideMany(workspaceId: string, statements: readonly WaitingStatement[]) {
  const t = useTranslations('decide.many')
  const trpc = useTRPC()
  const explain = useExplain()
  const keyFor = useActKey()
  const refresh = useRefreshWaiting()
  const details = useQueries({
    queries: statements.map(({ statementId }) => ({
      ...trpc.statement.detail.queryOptions({ workspaceId, statementId }),
      staleTime: Number.POSITIVE_INFINITY,
    })),
  })
  const options = {
    onSuccess: refresh,
    onError: (error: unknown) => {
      showToast({ text: explain(error), tone: 'danger' })
      void refresh()
    },
  }
  const taking = useMutation(trpc.decision.take.mutationOptions(options))
  const withdrawing = useMutation(trpc.decision.withdraw.mutationOptions(options))
  const ready = details.flatMap(({ data }) => (data === undefined ? [] : readyOf(data)))

  const undo = (targets: { statementId: string; decisionVersion: number }[]) => {
    const input = { workspaceId, targets, reason: '' }
    withdrawing.mutate({ ...input, key: keyFor(JSON.stringify(input)) })
  }
  const decide = (chosen: readonly ReadyToDecide[]) => {
    const targets = chosen.map(({ detail, taken }) => ({
      ...seenOf(detail),
      assessmentId: taken.assessmentId,
    }))
    const input = { workspaceId, targets, reason: '' }
    taking.mutate(
      { ...input, key: keyFor(JSON.stringify(input)) },
      {
        onSuccess: ({ receipts }) =>
          showToast({
            text: t('done', { count: receipts.length }),
            action: { label: t('undo'), run: () => undo(receipts) },
          }),
      },
    )
  }
  const isLoading = details.some(({ isPending }) => isPending)
  return { ready, isLoading, isPending: taking.isPending || withdrawing.isPending, decide }
}

/** The earliest assessment whose words stand is what is taken; where all were erased, nothing can be. */
function readyOf(detail: StatementDetail): ReadyToDecide[] {
  const agreeing = countingOf(detail).filter(({ onPresentWording }) => onPresentWording)
  const taken = agreeing.find(({ rationale }) => rationale !== null)
  return taken === undefined ? [] : [{ statementId: detail.statementId, detail, taken, agreeing }]
}

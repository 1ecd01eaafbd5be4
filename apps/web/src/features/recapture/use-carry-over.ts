'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { showToast } from '../../components/toast-queue.ts'
import { errorAnswerOf } from '../api/error-answer.ts'
import { useActKey } from '../api/idempotency-key.ts'
import { useTRPC } from '../api/trpc.ts'
import { useExplain } from '../api/use-explain.ts'
import type { Comparison, RecaptureAddress } from './comparison.ts'

type Ended = { onDone: () => void; onRefused: (isStale: boolean) => void }

/** Carries the work over, on the versions that were compared. What was refused is told, and what stands is read. */
export function useCarryOver(address: RecaptureAddress, { onDone, onRefused }: Ended) {
  const t = useTranslations('recapture')
  const explain = useExplain()
  const trpc = useTRPC()
  const client = useQueryClient()
  const keyFor = useActKey()
  const compared = trpc.article.compareRecapture.queryKey(address)
  const mutation = useMutation(
    trpc.article.carryOver.mutationOptions({
      onSuccess: async () => {
        // This page's own question has no answer any more; what other pages kept is asked anew once it is shown.
        const filters = [trpc.article.pathFilter(), trpc.capture.pathFilter(), trpc.statement.pathFilter()]
        for (const filter of filters) await client.invalidateQueries({ ...filter, refetchType: 'none' })
        showToast({ text: t('act.done') })
        onDone()
      },
      onError: async (error) => {
        const answer = errorAnswerOf(error)
        const isStale = answer?.code === 'stale-version'
        onRefused(isStale)
        if (answer !== null) await client.invalidateQueries({ queryKey: compared })
        if (isStale) return
        showToast({ text: explain(error), tone: 'danger' })
      },
    }),
  )
  return {
    isPending: mutation.isPending || mutation.isSuccess,
    carryOver: ({ later, earlier }: Comparison) => {
      const input = { ...address, version: later.version, fromVersion: earlier.version }
      mutation.mutate({ ...input, key: keyFor(JSON.stringify(input)) })
    },
  }
}

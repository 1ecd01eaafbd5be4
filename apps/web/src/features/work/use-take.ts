'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { showToast } from '../../components/toast-queue.ts'
import { useActKey } from '../api/idempotency-key.ts'
import { useTRPC } from '../api/trpc.ts'
import { useExplain } from '../api/use-explain.ts'
import { useRefreshWork } from './use-work-of.ts'

/** Takes what is free of an article. */
export function useTake(workspaceId: string) {
  const t = useTranslations('work')
  const explain = useExplain()
  const keyFor = useActKey()
  const refresh = useRefreshWork()
  const taking = useMutation(
    useTRPC().work.take.mutationOptions({
      onSuccess: () => showToast({ text: t('taken') }),
      onError: (error) => showToast({ text: explain(error), tone: 'danger' }),
      onSettled: refresh,
    }),
  )
  return {
    isPending: taking.isPending,
    take: (articleId: string, assignmentVersion: number) => {
      const input = { workspaceId, articleId, assignmentVersion }
      taking.mutate({ ...input, key: keyFor(JSON.stringify(input)) })
    },
  }
}

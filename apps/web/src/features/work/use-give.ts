'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { showToast } from '../../components/toast-queue.ts'
import { errorAnswerOf } from '../api/error-answer.ts'
import { useActKey } from '../api/idempotency-key.ts'
import { useTRPC } from '../api/trpc.ts'
import { useExplain } from '../api/use-explain.ts'
import { type AssignForm, endOfDay, targetsOf } from './assign-form.ts'
import { type ArticleWork, useRefreshWork } from './use-work-of.ts'

type Giving = {
  workspaceId: string
  articles: readonly ArticleWork[]
  form: AssignForm
  range: { from: number; to: number } | null
}

/** Gives out what the form says, on what was seen; `failure` says what went wrong, and another look is taken. */
export function useGive({ workspaceId, articles, form, range }: Giving, onDone: () => void) {
  const t = useTranslations('work.dialog')
  const explain = useExplain()
  const keyFor = useActKey()
  const refresh = useRefreshWork()
  const trpc = useTRPC()
  const settle = {
    onSuccess: () => {
      showToast({ text: t('done', { count: form.assigneeIds.length }) })
      onDone()
    },
    onSettled: refresh,
  }
  const assigning = useMutation(trpc.work.assign.mutationOptions(settle))
  const sharing = useMutation(trpc.work.shareOut.mutationOptions(settle))
  const error = form.how === 'each' ? assigning.error : sharing.error
  const isStale = error !== null && errorAnswerOf(error)?.code === 'stale-version'
  const give = () => {
    const { assigneeIds, note, perStatement, dueOn, how } = form
    const given = { assigneeIds: [...assigneeIds], note: note.trim(), dueAt: endOfDay(dueOn) }
    const input = { workspaceId, targets: targetsOf(articles, range), ...given }
    const key = keyFor(JSON.stringify([how, perStatement, input]))
    if (how === 'each') assigning.mutate({ ...input, key })
    else sharing.mutate({ ...input, perStatement, key })
  }
  return {
    give,
    isPending: assigning.isPending || sharing.isPending,
    failure: error === null ? null : isStale ? t('stale') : explain(error),
  }
}

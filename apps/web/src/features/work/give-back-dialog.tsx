'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { ReasonDialog } from '../../components/reason-dialog.tsx'
import { showToast } from '../../components/toast-queue.ts'
import { useActKey } from '../api/idempotency-key.ts'
import { useTRPC } from '../api/trpc.ts'
import { useExplain } from '../api/use-explain.ts'
import { useRefreshWork, type WorkLine } from './use-work-of.ts'

type GiveBackDialogProps = {
  workspaceId: string
  work: Pick<WorkLine, 'assignmentId' | 'version'>
  onClose: () => void
}

/** Asks why somebody gives work back. */
export function GiveBackDialog({ workspaceId, work, onClose }: GiveBackDialogProps) {
  const t = useTranslations('work.giveBackDialog')
  const explain = useExplain()
  const keyFor = useActKey()
  const refresh = useRefreshWork()
  const giving = useMutation(
    useTRPC().work.giveBack.mutationOptions({
      onSuccess: () => showToast({ text: t('done') }),
      onError: (error) => showToast({ text: explain(error), tone: 'danger' }),
      onSettled: refresh,
    }),
  )
  const give = async (reason: string) => {
    const { assignmentId, version } = work
    const input = { workspaceId, assignmentId, version, reason }
    await giving.mutateAsync({ ...input, key: keyFor(JSON.stringify(input)) })
  }
  return (
    <ReasonDialog title={t('title')} action={t('submit')} isRequired onAct={give} onClose={onClose}>
      {t('explanation')}
    </ReasonDialog>
  )
}

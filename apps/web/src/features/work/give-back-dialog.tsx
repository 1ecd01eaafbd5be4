'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FailureNote } from '../../components/failure-note.tsx'
import { TextArea } from '../../components/text-area.tsx'
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
  const cancel = useTranslations('parts')('cancel')
  const explain = useExplain()
  const keyFor = useActKey()
  const refresh = useRefreshWork()
  const [reason, setReason] = useState('')
  const giving = useMutation(
    useTRPC().work.giveBack.mutationOptions({
      onSuccess: () => {
        showToast({ text: t('done') })
        onClose()
      },
      onSettled: refresh,
    }),
  )
  const give = () => {
    const { assignmentId, version } = work
    const input = { workspaceId, assignmentId, version, reason: reason.trim() }
    giving.mutate({ ...input, key: keyFor(JSON.stringify(input)) })
  }
  return (
    <Dialog
      title={t('title')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{cancel}</Button>
          <Button
            tone="primary"
            isPending={giving.isPending}
            isDisabled={reason.trim() === ''}
            onPress={give}
          >
            {t('submit')}
          </Button>
        </>
      }
    >
      <p>{t('explanation')}</p>
      <TextArea
        label={t('reason')}
        help={t('reasonHelp')}
        value={reason}
        onChange={setReason}
        maxLength={2000}
        rows={2}
        autoFocus
      />
      <FailureNote text={giving.error === null ? null : explain(giving.error)} />
    </Dialog>
  )
}

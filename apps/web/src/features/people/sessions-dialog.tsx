'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FailureNote } from '../../components/failure-note.tsx'
import { showToast } from '../../components/toast-queue.ts'
import { newIdempotencyKey } from '../api/idempotency-key.ts'
import type { MemberDialogProps } from './use-members.ts'

export function SessionsDialog({ workspaceId, members, member, name, onClose }: MemberDialogProps) {
  const t = useTranslations('people')
  const cancel = useTranslations('parts')('cancel')
  const { endSessions } = members
  const [key] = useState(newIdempotencyKey)
  const submit = () =>
    endSessions.mutate(
      { workspaceId, key, memberId: member.memberId },
      {
        onSuccess: ({ ended }) => {
          showToast({ text: t('members.sessionsEnded', { name, count: ended }) })
          onClose()
        },
      },
    )
  return (
    <Dialog
      role="alertdialog"
      title={t('sessionsDialog.title', { name })}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{cancel}</Button>
          <Button tone="danger" isPending={endSessions.isPending} onPress={submit}>
            {t('sessionsDialog.submit')}
          </Button>
        </>
      }
    >
      <p>{t('sessionsDialog.explanation')}</p>
      <FailureNote text={endSessions.error === null ? null : members.explain(endSessions.error)} />
    </Dialog>
  )
}

'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FailureNote } from '../../components/failure-note.tsx'
import { TextField } from '../../components/text-field.tsx'
import { showToast } from '../../components/toast-queue.ts'
import { newIdempotencyKey } from '../api/idempotency-key.ts'
import type { MemberDialogProps } from './use-members.ts'

export function DeactivateDialog({ workspaceId, members, member, name, onClose }: MemberDialogProps) {
  const t = useTranslations('people')
  const cancel = useTranslations('parts')('cancel')
  const { deactivate } = members
  const [reason, setReason] = useState('')
  const submit = () => {
    const { memberId, version } = member
    const done = () => {
      showToast({ text: t('members.deactivated', { name }) })
      onClose()
    }
    deactivate.mutate(
      { workspaceId, key: newIdempotencyKey(), memberId, version, reason },
      { onSuccess: done },
    )
  }
  return (
    <Dialog
      role="alertdialog"
      title={t('deactivateDialog.title', { name })}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{cancel}</Button>
          <Button tone="danger" isPending={deactivate.isPending} onPress={submit}>
            {t('deactivateDialog.submit', { name })}
          </Button>
        </>
      }
    >
      <p>{t('deactivateDialog.explanation')}</p>
      <TextField label={t('fields.reason')} value={reason} onChange={setReason} maxLength={2000} />
      <FailureNote text={deactivate.error === null ? null : members.explain(deactivate.error)} />
    </Dialog>
  )
}

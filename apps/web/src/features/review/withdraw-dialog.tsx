'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { TextArea } from '../../components/text-area.tsx'
import type { SubmitStatus } from './use-assessment-form.ts'

type WithdrawDialogProps = {
  status: SubmitStatus
  onWithdraw: (reason: string) => Promise<void>
  onClose: () => void
}

/** Asks before a word is taken back, and offers to say why. */
export function WithdrawDialog({ status, onWithdraw, onClose }: WithdrawDialogProps) {
  const t = useTranslations('review.withdrawDialog')
  const parts = useTranslations('parts')
  const [reason, setReason] = useState('')
  return (
    <Dialog
      title={t('title')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{parts('cancel')}</Button>
          <Button
            tone="danger"
            isPending={status.kind === 'saving'}
            onPress={() => void onWithdraw(reason.trim())}
          >
            {t('submit')}
          </Button>
        </>
      }
    >
      <p>{t('explanation')}</p>
      <TextArea
        label={parts('reason')}
        aside={parts('optional')}
        help={parts('reasonHelp')}
        value={reason}
        onChange={setReason}
        maxLength={2000}
        rows={2}
      />
      {status.kind === 'refused' ? (
        <p role="alert" className="text-danger">
          {status.message}
        </p>
      ) : null}
    </Dialog>
  )
}

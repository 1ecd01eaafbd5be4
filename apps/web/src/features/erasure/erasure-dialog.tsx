'use client'

import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FailureNote } from '../../components/failure-note.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { useExplain } from '../api/use-explain.ts'

type ErasureDialogProps = {
  title: string
  submitText: string
  /** `isWaiting` while it is not yet known what all would be erased. */
  state: { isPending: boolean; isWaiting: boolean; error: unknown }
  onSubmit: (reason: string) => void
  onClose: () => void
  /** What will be gone, and what stays. */
  children: ReactNode
}

/** The frame of every erasure: no way back, and no going ahead without a reason. */
export function ErasureDialog({ title, submitText, state, onSubmit, onClose, children }: ErasureDialogProps) {
  const t = useTranslations('erasure')
  const cancel = useTranslations('parts')('cancel')
  const explain = useExplain()
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const submit = () => {
    const given = reason.trim()
    setMissing(given === '')
    if (given !== '') onSubmit(given)
  }
  return (
    <Dialog
      role="alertdialog"
      title={title}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{cancel}</Button>
          <Button tone="danger" isPending={state.isPending} isDisabled={state.isWaiting} onPress={submit}>
            {submitText}
          </Button>
        </>
      }
    >
      {children}
      <p className="font-medium text-danger">{t('forGood')}</p>
      <TextArea
        label={t('reason')}
        help={t('reasonHelp')}
        {...(isMissing ? { error: t('reasonMissing') } : {})}
        value={reason}
        onChange={(typed) => {
          setReason(typed)
          setMissing(false)
        }}
        maxLength={2000}
        isRequired
        rows={2}
      />
      <FailureNote text={state.error === null ? null : explain(state.error)} />
    </Dialog>
  )
}

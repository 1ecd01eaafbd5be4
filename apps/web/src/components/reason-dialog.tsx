import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { TextArea } from './text-area.tsx'

type ReasonDialogProps = {
  title: string
  /** What will happen. */
  children: ReactNode
  action: string
  isRequired: boolean
  /** Does it. Where it fails, the dialog stays with what was written. */
  onAct: (reason: string) => Promise<void>
  onClose: () => void
}

/** Asks why, before something that others have to understand. */
export function ReasonDialog({ title, children, action, isRequired, onAct, onClose }: ReasonDialogProps) {
  const t = useTranslations('parts')
  const [reason, setReason] = useState('')
  const [isPending, setPending] = useState(false)
  const given = reason.trim()
  const act = async () => {
    setPending(true)
    try {
      await onAct(given)
      onClose()
    } catch {
      // Said in a toast by whoever acts; the reason is kept for another try.
      setPending(false)
    }
  }
  return (
    <Dialog
      title={title}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            tone="primary"
            isPending={isPending}
            isDisabled={isRequired && given === ''}
            onPress={() => void act()}
          >
            {action}
          </Button>
        </>
      }
    >
      <div>{children}</div>
      <TextArea
        label={t('reason')}
        aside={isRequired ? undefined : t('optional')}
        help={t('reasonHelp')}
        value={reason}
        onChange={setReason}
        maxLength={2000}
        rows={2}
        autoFocus
      />
    </Dialog>
  )
}

'use client'

import { useFormatter, useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { type Comparison, fateOf } from './comparison.ts'

type CarryOverDialogProps = {
  comparison: Comparison
  isOpen: boolean
  isPending: boolean
  onCarryOver: () => void
  onClose: () => void
}

/** Asks before the article moves on to the later capture, and says what becomes of how much. */
export function CarryOverDialog(props: CarryOverDialogProps) {
  const { comparison, isOpen, isPending, onCarryOver, onClose } = props
  const t = useTranslations('recapture.act')
  const cancel = useTranslations('parts')('cancel')
  const format = useFormatter()
  const { kept, review, gone } = fateOf(comparison.rows)
  const date = format.dateTime(new Date(comparison.later.capturedAt), { dateStyle: 'long' })
  return (
    <Dialog
      role="alertdialog"
      title={t('confirmTitle')}
      isOpen={isOpen}
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{cancel}</Button>
          <Button tone="primary" onPress={onCarryOver} isPending={isPending}>
            {isPending ? t('working') : t('carry')}
          </Button>
        </>
      }
    >
      <p>{kept + review + gone === 0 ? t('noWork') : t('confirm', { date, kept, review, gone })}</p>
    </Dialog>
  )
}

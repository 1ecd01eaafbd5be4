'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import type { FoundArticle } from './passages.ts'
import type { Corrections } from './use-corrections.ts'

type MergeDialogProps = {
  first: FoundArticle
  second: FoundArticle
  corrections: Corrections
  onClose: () => void
}

/** Asks before two articles become one, which cannot be taken back. */
export function MergeDialog({ first, second, corrections, onClose }: MergeDialogProps) {
  const t = useTranslations('importing.article')
  const parts = useTranslations('parts')
  const nameOf = ({ headline }: FoundArticle) => headline ?? t('untitled')
  const merge = () => {
    corrections.merge(first, second)
    onClose()
  }
  return (
    <Dialog
      role="alertdialog"
      title={t('mergeTitle')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{parts('cancel')}</Button>
          <Button tone="danger" onPress={merge}>
            {t('mergeConfirm')}
          </Button>
        </>
      }
    >
      <p>{t('mergeExplanation', { first: nameOf(first), second: nameOf(second) })}</p>
    </Dialog>
  )
}

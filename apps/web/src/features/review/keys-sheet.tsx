'use client'

import { useTranslations } from 'use-intl'
import { Dialog } from '../../components/dialog.tsx'
import { reviewKeys } from './review-keys.ts'

type KeysSheetProps = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void }

/** Every key of the page and what it does. */
export function KeysSheet({ isOpen, onOpenChange }: KeysSheetProps) {
  const t = useTranslations('review.keysSheet')
  return (
    <Dialog title={t('title')} isOpen={isOpen} onOpenChange={onOpenChange}>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-6 gap-y-2">
        {reviewKeys.map(({ action, shown }) => (
          <div key={action} className="contents">
            <dt>
              <kbd className="rounded-[4px] border border-rule px-1.25 text-small font-medium">{shown}</kbd>
            </dt>
            <dd>{t(action)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}

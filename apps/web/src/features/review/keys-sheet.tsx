'use client'

import { useTranslations } from 'use-intl'
import { Checkbox } from '../../components/checkbox.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { reviewKeys } from './review-keys.ts'
import type { useSignKeys } from './use-sign-keys.ts'

type KeysSheetProps = {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  signKeys: ReturnType<typeof useSignKeys>
}

/** Every key of the page and what it does. */
export function KeysSheet({ isOpen, onOpenChange, signKeys }: KeysSheetProps) {
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
      <Checkbox isSelected={signKeys.hasSigns} onChange={signKeys.change} help={t('signsHelp')}>
        {t('signs')}
      </Checkbox>
    </Dialog>
  )
}

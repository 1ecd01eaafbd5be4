'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'

type TextChangedNoticeProps = { onGoOn: () => void; onDiscard: () => void }

/** The words of the statement changed under a draft: it is kept, and whoever writes it says whether it still holds. */
export function TextChangedNotice({ onGoOn, onDiscard }: TextChangedNoticeProps) {
  const t = useTranslations('review.conflict')
  return (
    <section
      role="alert"
      aria-label={t('textChangedTitle')}
      className="my-3 flex flex-col gap-3 rounded border border-contested p-3"
    >
      <h3 className="font-medium text-contested">{t('textChangedTitle')}</h3>
      <p>{t('textChanged')}</p>
      <div className="flex flex-wrap gap-2">
        <Button onPress={onGoOn}>{t('goOn')}</Button>
        <Button tone="plain" onPress={onDiscard}>
          {t('discard')}
        </Button>
      </div>
    </section>
  )
}

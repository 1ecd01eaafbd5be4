'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'

type ErasedNoticeProps = { onEmpty: () => void; onKeep: () => void }

/** Texts were erased that a draft may still hold: nothing brings them back unless its author looks at it first. */
export function ErasedNotice({ onEmpty, onKeep }: ErasedNoticeProps) {
  const t = useTranslations('review.erasedNotice')
  return (
    <section
      role="alert"
      aria-label={t('title')}
      className="my-3 flex flex-col gap-3 rounded border border-contested p-3"
    >
      <h3 className="font-medium text-contested">{t('title')}</h3>
      <p>{t('explanation')}</p>
      <div className="flex flex-wrap gap-2">
        <Button onPress={onEmpty}>{t('empty')}</Button>
        <Button tone="plain" onPress={onKeep}>
          {t('keep')}
        </Button>
      </div>
    </section>
  )
}

'use client'

import { useTranslations } from 'use-intl'
import { ErrorState } from '../../components/error-state.tsx'
import { Link } from '../../components/link.tsx'

/** Stands where two articles cannot be compared: which rule said so, and the way to the article. */
export function Refusal({ message, articleHref }: { message: string; articleHref: string }) {
  const t = useTranslations('recapture')
  return (
    <ErrorState title={t('refused.title')} action={<Link href={articleHref}>{t('openEarlier')}</Link>}>
      {message} {t('refused.explanation')}
    </ErrorState>
  )
}

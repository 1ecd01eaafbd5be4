'use client'

import type { ErrorAnswer } from '@assay/review'
import { useTranslations } from 'use-intl'
import { ErrorState } from '../../components/error-state.tsx'
import { Link } from '../../components/link.tsx'
import { useErrorWords } from '../api/use-explain.ts'

/** Stands where two articles cannot be compared: which rule said so, and the way to the article. */
export function Refusal({ answer, articleHref }: { answer: ErrorAnswer; articleHref: string }) {
  const t = useTranslations('recapture')
  const say = useErrorWords()
  return (
    <ErrorState title={t('refused.title')} action={<Link href={articleHref}>{t('openEarlier')}</Link>}>
      {say(answer)} {t('refused.explanation')}
    </ErrorState>
  )
}

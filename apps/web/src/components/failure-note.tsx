'use client'

import { useTranslations } from 'use-intl'
import { ErrorState } from './error-state.tsx'

/** What went wrong with a form, above its button. */
export function FailureNote({ text }: { text: string | null }) {
  const t = useTranslations('errors')
  return text === null ? null : <ErrorState title={t('title')}>{text}</ErrorState>
}

'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { ErrorState } from '../../components/error-state.tsx'
import { errorAnswerOf } from '../api/error-answer.ts'

/** Says that a look at the past failed: tried again where that may help. */
export function PastFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useTranslations('past.failed')
  const isGone = errorAnswerOf(error)?.code === 'not-found'
  return (
    <ErrorState
      title={t('title')}
      action={isGone ? undefined : <Button onPress={onRetry}>{t('retry')}</Button>}
    >
      {isGone ? t('gone') : t('explanation')}
    </ErrorState>
  )
}

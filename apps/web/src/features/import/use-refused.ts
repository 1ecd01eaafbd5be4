'use client'

import { useTranslations } from 'use-intl'
import { showToast } from '../../components/toast-queue.ts'
import { errorAnswerOf } from '../api/error-answer.ts'
import { useExplain } from '../api/use-explain.ts'
import type { Capture } from './use-capture.ts'

/** Tells why a correction was refused; where somebody else was quicker, what stands now is asked for. */
export function useRefused(capture: Capture): (error: unknown) => Promise<void> {
  const t = useTranslations('importing.cut')
  const explain = useExplain()
  return async (error) => {
    const answer = errorAnswerOf(error)
    const tell = (text: string) => showToast({ text, tone: 'danger' })
    switch (answer?.code) {
      case 'stale-version':
      case 'statement-retired':
        tell(t('stale'))
        return capture.refresh()
      case 'article-has-assessments':
        return tell(t('assessed', { count: answer.details.assessments }))
      default:
        return tell(explain(error))
    }
  }
}

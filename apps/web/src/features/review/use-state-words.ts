'use client'

import { useTranslations } from 'use-intl'
import type { Mark } from '../../components/mark.ts'
import type { Weight } from './drawn-as.ts'
import type { StatementRow } from './review-cache.ts'
import { useVoice } from './use-voice.ts'

/** Gives what a screen reader says behind a statement: whose words it has, how it stands, and how sure that is. */
export function useStateWords(): (row: StatementRow, drawn: { mark: Mark; weight: Weight }) => string {
  const t = useTranslations('states')
  const voiceOf = useVoice()
  return (row, { mark, weight }) => {
    const words = [voiceOf(row), t(mark), weight === null ? null : t(`weights.${weight}`)]
    return words.filter(Boolean).join(', ')
  }
}

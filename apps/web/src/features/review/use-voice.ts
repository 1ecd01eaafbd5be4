'use client'

import { useTranslations } from 'use-intl'
import type { StatementRow } from './review-cache.ts'

/** Gives whose words a statement has, by the name as printed; null where they are the article's own. */
export function useVoice(): (row: Pick<StatementRow, 'attribution'>) => string | null {
  const t = useTranslations('review.voice')
  return ({ attribution }) => {
    if (attribution.voice === 'own') return null
    const { voice, speaker } = attribution
    return speaker === null ? t(voice) : t(`${voice}By`, { speaker })
  }
}

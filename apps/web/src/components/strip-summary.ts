'use client'

import { useTranslations } from 'use-intl'
import type { Mark } from './mark.ts'
import { countMarks, type OneWord } from './strip-shape.ts'

/** The strip in words: "14 statements: 4 verified, 2 disputed, 8 open, 5 by one person alone". */
export function useStripSummary(states: readonly Mark[], oneWord: OneWord): string {
  const t = useTranslations('states.strip')
  const total = t('total', { count: states.length })
  const parts = countMarks(states).map(({ mark, count }) => t(mark, { count }))
  if (oneWord.size > 0) parts.push(t('byOne', { count: oneWord.size }))
  return parts.length === 0 ? total : `${total}: ${parts.join(', ')}`
}

'use client'

import { useTranslations } from 'use-intl'
import type { Mark } from './mark.ts'
import { countMarks } from './strip-shape.ts'

/** The strip in words: "14 statements: 4 verified, 2 disputed, 8 open". */
export function useStripSummary(states: readonly Mark[]): string {
  const t = useTranslations('states.strip')
  const total = t('total', { count: states.length })
  const parts = countMarks(states).map(({ mark, count }) => t(mark, { count }))
  return parts.length === 0 ? total : `${total}: ${parts.join(', ')}`
}

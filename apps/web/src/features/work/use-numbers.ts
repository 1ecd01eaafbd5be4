'use client'

import { useCallback } from 'react'
import { useFormatter, useTranslations } from 'use-intl'

type Run = { from: number; to: number }

/** Gives a function that says which statements work is: "statements 3 to 20", or the whole article. */
export function useNumbers(): (numbers: readonly Run[] | null) => string {
  const t = useTranslations('work')
  const format = useFormatter()
  return useCallback(
    (numbers) => {
      if (numbers === null) return t('whole')
      const count = numbers.reduce((sum, { from, to }) => sum + to - from + 1, 0)
      const runs = numbers.map(({ from, to }) => (from === to ? t('one', { from }) : t('run', { from, to })))
      return t('numbers', { count, list: format.list(runs) })
    },
    [t, format],
  )
}

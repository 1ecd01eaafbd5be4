'use client'

import { useTranslations } from 'use-intl'
import { domainErrorOf, isConnectionError } from '../api/domain-error.ts'

/** Says what a refused command means and what to do. The words for a rule come with the answer of the server. */
export function useExplain(): (error: unknown) => string {
  const t = useTranslations('people.failures')
  return (error) => {
    if (isConnectionError(error)) return t('connection')
    return domainErrorOf(error) !== null && error instanceof Error ? error.message : t('unknown')
  }
}

'use client'

import { TRPCClientError } from '@trpc/client'
import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import { domainErrorOf, isConnectionError } from './domain-error.ts'

/**
 * Says why a command was refused, or failed, and what to do. The words for a rule come with the answer of the
 * server; who has more to say of one of them, or of a lost connection, looks at that first.
 */
export function useExplain(): (error: unknown) => string {
  const t = useTranslations('errors')
  return useCallback(
    (error) => {
      if (isConnectionError(error)) return t('connection')
      if (domainErrorOf(error) !== null && error instanceof Error) return error.message
      return isTooLarge(error) ? t('tooLarge') : t('unknown')
    },
    [t],
  )
}

const isTooLarge = (error: unknown) =>
  error instanceof TRPCClientError && error.data?.code === 'PAYLOAD_TOO_LARGE'

'use client'

import type { ErrorAnswer } from '@assay/review'
import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import { errorValues } from '../../messages/error-values.ts'
import { errorAnswerOf, isConnectionError } from './error-answer.ts'

/**
 * Says why a command was refused, or failed, and what to do: by the code and the details of the answer. Who has more
 * to say of one of them, or of a lost connection, looks at that first.
 */
export function useExplain(): (error: unknown) => string {
  const t = useTranslations('errors')
  const say = useErrorWords()
  return useCallback(
    (error) => {
      if (isConnectionError(error)) return t('connection')
      const answer = errorAnswerOf(error)
      return answer === null ? t('unknown') : say(answer)
    },
    [say, t],
  )
}

/** Gives the words of what the server answered instead of doing it. */
export function useErrorWords(): (answer: ErrorAnswer) => string {
  const t = useTranslations('errors.codes')
  return useCallback(({ code, details }) => t(code, errorValues(details)), [t])
}

'use client'

import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import { useErrorWords } from '../api/use-explain.ts'
import type { AuthFailure } from './authenticate.ts'

/** Gives the words for why nobody was signed in, or nothing was changed; null where nothing went wrong. */
export function useAuthWords(): (failure: AuthFailure | null) => string | null {
  const t = useTranslations('errors')
  const say = useErrorWords()
  return useCallback(
    (failure) => {
      if (failure === null) return null
      return typeof failure === 'string' ? t(failure) : say(failure)
    },
    [say, t],
  )
}

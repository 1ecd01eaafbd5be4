'use client'

import { useTranslations } from 'use-intl'
import { hasWord } from '../../messages/has-word.ts'

/** Says why a span was skipped, in a word or two. */
export function useSkippedName(): (kind: string) => string {
  const t = useTranslations('importing.skippedKinds')
  return (kind) => (hasWord(t, kind) ? t(kind) : kind)
}

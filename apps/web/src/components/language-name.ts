'use client'

import { useCallback, useMemo } from 'react'
import { useLocale } from 'use-intl'

/** Gives a function from a language tag (BCP 47) to its name in the reader's language; the tag where it has none. */
export function useLanguageName(): (tag: string) => string {
  const locale = useLocale()
  const names = useMemo(() => new Intl.DisplayNames(locale, { type: 'language' }), [locale])
  return useCallback(
    (tag) => {
      try {
        return names.of(tag) ?? tag
      } catch {
        return tag
      }
    },
    [names],
  )
}

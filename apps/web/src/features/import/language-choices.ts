'use client'

import { useMemo } from 'react'
import { useLocale } from 'use-intl'
import { useLanguageName } from '../../components/language-name.ts'

const offered =
  'am ar az be bg bn bs cs da de el en es et fa fi fr he hi hr hu hy id it ja ka kk ko ku ky lt lv mk nl no pl ps pt ro ru sk sl sq sr sv sw ta tg th tr uk ur uz vi zh'

/** The languages to choose from, by name; one that stands already is always among them. */
export function useLanguageChoices(standing: string): { value: string; label: string }[] {
  const locale = useLocale()
  const nameOf = useLanguageName()
  return useMemo(() => {
    const tags = new Set([...offered.split(' '), standing])
    tags.delete('und')
    return [...tags]
      .map((value) => ({ value, label: nameOf(value) }))
      .toSorted((a, b) => a.label.localeCompare(b.label, locale))
  }, [standing, locale, nameOf])
}

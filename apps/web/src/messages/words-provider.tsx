'use client'

import { createContext, type ReactNode, use, useMemo } from 'react'
import { IntlProvider } from 'use-intl'
import { useReaderZone } from '../components/clock.ts'
import type { Locale } from './locales.ts'
import { mergeWords, type SomeWords } from './words-of.ts'

/** What the layouts above have given already. */
const GivenWords = createContext<SomeWords>({})

type WordsProviderProps = { locale: Locale; zone: string; words: SomeWords; children: ReactNode }

/** Gives words to what is inside, together with those from above. */
export function WordsProvider({ locale, zone, words, children }: WordsProviderProps) {
  const above = use(GivenWords)
  const all = useMemo(() => mergeWords(above, words), [above, words])
  return (
    <GivenWords value={all}>
      <IntlProvider locale={locale} messages={all} timeZone={useReaderZone(zone)}>
        {children}
      </IntlProvider>
    </GivenWords>
  )
}

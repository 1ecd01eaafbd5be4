import type { ReactNode } from 'react'
import { requestReader } from '../server/reader.ts'
import { catalogueOf } from './catalogue.ts'
import { type Area, wordsOf } from './words-of.ts'
import { WordsProvider } from './words-provider.tsx'

type WordsProps = {
  /** What the client components inside ask for, beyond what a layout above gives. A test keeps this list exact. */
  of: readonly Area[]
  children: ReactNode
}

/** Sends words of the reader's language to the client components inside, and no others. */
export async function Words({ of, children }: WordsProps) {
  const { locale, zone } = await requestReader()
  return (
    <WordsProvider locale={locale} zone={zone} words={wordsOf(catalogueOf(locale), of)}>
      {children}
    </WordsProvider>
  )
}

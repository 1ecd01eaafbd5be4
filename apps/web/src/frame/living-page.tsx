import type { ReactNode } from 'react'
import { Providers } from '../components/providers.tsx'
import { Words } from '../messages/words.tsx'
import type { Area } from '../messages/words-of.ts'
import { requestReader } from '../server/reader.ts'

type LivingPageProps = { words: readonly Area[]; children: ReactNode }

/** What stands around client components: the words that they ask for, and what they read of the reader. */
export async function LivingPage({ words, children }: LivingPageProps) {
  const { locale, zone, theme } = await requestReader()
  return (
    <Providers now={new Date().toISOString()} {...{ locale, zone, theme }}>
      <Words of={words}>{children}</Words>
    </Providers>
  )
}

import type { ReactNode } from 'react'
import { Document } from '../../components/document.tsx'
import { LivingPage } from '../../components/living-page.tsx'
import { SiteBar } from '../../components/site-bar.tsx'
import { ApiProvider } from '../../features/api/api-provider.tsx'
import { siteMetadata } from '../../messages/site-metadata.ts'
import type { Area } from '../../messages/words-of.ts'

const words: readonly Area[] = ['shell.crash']

export const generateMetadata = siteMetadata

/** The root of the pages on the way in: they belong to no workspace, and have forms. */
export default function SignedOutLayout({ children }: { children: ReactNode }) {
  return (
    <Document>
      <LivingPage words={words}>
        <SiteBar />
        <ApiProvider>{children}</ApiProvider>
      </LivingPage>
    </Document>
  )
}

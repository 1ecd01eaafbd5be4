import type { ReactNode } from 'react'
import { ApiProvider } from '../../features/api/api-provider.tsx'
import { Document } from '../../frame/document.tsx'
import { LivingPage } from '../../frame/living-page.tsx'
import { SiteBar } from '../../frame/site-bar.tsx'
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

import type { ReactNode } from 'react'
import { OfflineBanner } from '../../components/offline-banner.tsx'
import { ToastRegion } from '../../components/toast.tsx'
import { ApiProvider } from '../../features/api/api-provider.tsx'
import { Document } from '../../frame/document.tsx'
import { LivingPage } from '../../frame/living-page.tsx'
import { siteMetadata } from '../../messages/site-metadata.ts'
import type { Area } from '../../messages/words-of.ts'

const words: readonly Area[] = ['parts', 'shell']

export const generateMetadata = siteMetadata

/** The root of the app: what a person works in once they are signed in. */
export default function AppLayout({ children }: { children: ReactNode }) {
  return (
    <Document>
      <LivingPage words={words}>
        <OfflineBanner />
        <ApiProvider>{children}</ApiProvider>
        <ToastRegion />
      </LivingPage>
    </Document>
  )
}

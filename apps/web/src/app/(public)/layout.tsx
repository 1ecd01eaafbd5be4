import type { ReactNode } from 'react'
import { Document } from '../../frame/document.tsx'
import { SiteBar } from '../../frame/site-bar.tsx'
import { siteMetadata } from '../../messages/site-metadata.ts'

export const generateMetadata = siteMetadata

/**
 * The root of what anybody may read without an account: words on paper. No provider and no catalogue is sent; a page
 * with something that lives in the browser brings these for that part of it.
 */
export default function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <Document>
      <SiteBar />
      {children}
    </Document>
  )
}

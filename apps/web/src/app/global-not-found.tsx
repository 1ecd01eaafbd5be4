import type { Metadata } from 'next'
import { Document } from '../frame/document.tsx'
import { NothingHere } from '../frame/nothing-here.tsx'
import { SiteBar } from '../frame/site-bar.tsx'
import { translatorFor } from '../messages/translator.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor('shell'))('notFound.title') }
}

/** For an address that no page has: it stands below no root layout. */
export default function NotFoundPage() {
  return (
    <Document>
      <SiteBar />
      <NothingHere />
    </Document>
  )
}

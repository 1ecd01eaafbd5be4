import NextLink from 'next/link'
import type { ReactNode } from 'react'
import { contentId } from '../components/content-id.ts'
import { translatorFor } from '../messages/translator.ts'

type SiteBarProps = {
  /** Before the name: the menu of a phone. */
  menu?: ReactNode
  children?: ReactNode
}

/** The bar at the head of every page: the way past it, and home. It needs nothing that lives in the browser. */
export async function SiteBar({ menu, children }: SiteBarProps) {
  const t = await translatorFor('shell')
  return (
    <header className="border-be border-rule print:hidden">
      <a
        href={`#${contentId}`}
        className="sr-only rounded bg-raised text-action shadow-float focus:not-sr-only focus:absolute focus:inset-s-4 focus:inset-bs-2 focus:z-50 focus:px-3 focus:py-2"
      >
        {t('skipToContent')}
      </a>
      <div className="flex h-12 items-center gap-4 px-4 wide:gap-6 wide:px-6">
        {menu}
        <NextLink href="/" className="rounded-tick font-serif text-reading leading-none font-semibold">
          {t('name')}
        </NextLink>
        {children}
      </div>
    </header>
  )
}

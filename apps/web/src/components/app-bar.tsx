import NextLink from 'next/link'
import type { ReactNode } from 'react'
import { translatorFor } from '../messages/translator.ts'
import { AppMenu } from './app-menu.tsx'
import { AppNav, type NavItem } from './app-nav.tsx'

type AppBarProps = {
  nav: readonly NavItem[]
  /** The switcher, for a person of several workspaces. */
  workspace?: ReactNode
  search?: ReactNode
  /** Who is here, and the reader's own menu. */
  account?: ReactNode
}

/** Id of the page's main element, where the skip link leads. */
export const contentId = 'content'

export function AppBar({ nav, workspace, search, account }: AppBarProps) {
  const t = translatorFor('shell')
  return (
    <header className="border-be border-rule print:hidden">
      <a
        href={`#${contentId}`}
        className="sr-only rounded bg-raised text-action shadow-float focus:not-sr-only focus:absolute focus:inset-s-4 focus:inset-bs-2 focus:z-50 focus:px-3 focus:py-2"
      >
        {t('skipToContent')}
      </a>
      <div className="flex h-12 items-center gap-4 px-4 wide:gap-6 wide:px-6">
        {nav.length === 0 ? null : <AppMenu nav={nav} />}
        <NextLink href="/" className="rounded-tick font-serif text-reading leading-none font-semibold">
          {t('name')}
        </NextLink>
        {workspace}
        <AppNav nav={nav} />
        <div className="ms-auto flex min-w-0 items-center gap-3 wide:gap-5">
          {search}
          {account}
        </div>
      </div>
    </header>
  )
}

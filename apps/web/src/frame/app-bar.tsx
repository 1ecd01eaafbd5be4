import type { ReactNode } from 'react'
import { AppMenu } from '../components/app-menu.tsx'
import { AppNav, type NavItem } from '../components/app-nav.tsx'
import { SiteBar } from './site-bar.tsx'

type AppBarProps = {
  nav: readonly NavItem[]
  /** The switcher, for a person of several workspaces. */
  workspace?: ReactNode
  search?: ReactNode
  /** Who is here, and the reader's own menu. */
  account?: ReactNode
}

/** The bar of the pages of a workspace: its name, where one can go, and who is here. */
export function AppBar({ nav, workspace, search, account }: AppBarProps) {
  return (
    <SiteBar menu={nav.length === 0 ? null : <AppMenu nav={nav} />}>
      {workspace}
      {nav.length === 0 ? null : <AppNav nav={nav} />}
      <div className="ms-auto flex min-w-0 items-center gap-3 wide:gap-5">
        {search}
        {account}
      </div>
    </SiteBar>
  )
}

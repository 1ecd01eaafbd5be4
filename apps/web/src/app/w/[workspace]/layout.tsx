import type { ReactNode } from 'react'
import { AppBar } from '../../../components/app-bar.tsx'
import { ErasureDesk } from '../../../features/erasure/erasure-desk.tsx'
import { SigningBanner } from '../../../features/ledger/signing-banner.tsx'
import { AccountMenu } from '../../../features/people/account-menu.tsx'
import { WorkspaceSwitcher } from '../../../features/people/workspace-switcher.tsx'
import { translatorFor } from '../../../messages/translator.ts'
import { serverApi } from '../../../server/api.ts'
import { memberWorkspace } from '../../../server/member-workspace.ts'

type WorkspaceLayoutProps = { params: Promise<{ workspace: string }>; children: ReactNode }

/** The frame of every page of a workspace: the bar with what this member may open. */
export default async function WorkspaceLayout({ params, children }: WorkspaceLayoutProps) {
  const { workspace: slug } = await params
  const current = await memberWorkspace(slug)
  const api = await serverApi()
  const [me, workspaces] = await Promise.all([api.person.me(), api.workspace.mine()])
  const t = translatorFor('shell')
  const nav = [
    { href: `/w/${slug}/articles`, title: t('articles') },
    ...(current.abilities.includes('read-audit') ? [{ href: `/w/${slug}/audit`, title: t('audit') }] : []),
    ...(current.abilities.includes('manage-members')
      ? [{ href: `/w/${slug}/members`, title: t('members') }]
      : []),
  ]
  return (
    <>
      <AppBar
        nav={nav}
        workspace={<WorkspaceSwitcher current={current} workspaces={workspaces} />}
        account={<AccountMenu personId={me.personId} name={me.name ?? me.email} />}
      />
      <SigningBanner
        workspaceId={current.id}
        workspaceSlug={slug}
        isEverywhere={current.role === 'admin' || current.role === 'auditor'}
      />
      <ErasureDesk workspaceId={current.id}>{children}</ErasureDesk>
    </>
  )
}

import type { ReactNode } from 'react'
import { PeopleInOrder } from '../../../../components/people-in-order.tsx'
import { ErasureDesk } from '../../../../features/erasure/erasure-desk.tsx'
import { SigningBanner } from '../../../../features/ledger/signing-banner.tsx'
import { NoticeBell } from '../../../../features/notices/notice-bell.tsx'
import { AccountMenu } from '../../../../features/people/account-menu.tsx'
import { WorkspaceSwitcher } from '../../../../features/people/workspace-switcher.tsx'
import { WrongPasswordsNotice } from '../../../../features/people/wrong-passwords-notice.tsx'
import { AppBar } from '../../../../frame/app-bar.tsx'
import { translatorFor } from '../../../../messages/translator.ts'
import { Words } from '../../../../messages/words.tsx'
import type { Area } from '../../../../messages/words-of.ts'
import { serverApi } from '../../../../server/api.ts'
import { memberWorkspace } from '../../../../server/member-workspace.ts'
import { membersInOrder } from '../../../../server/members-in-order.ts'
import { answersForHistory, signingStatus } from '../../../../server/signing-status.ts'

const words: readonly Area[] = [
  'erasure',
  'errors',
  'ledger.halted',
  'ledger.signing',
  'people.failures',
  'people.menu',
  'people.wrongPasswords',
  'settings.theme',
]

type WorkspaceLayoutProps = { params: Promise<{ workspace: string }>; children: ReactNode }

/** The frame of every page of a workspace: the bar with what this member may open. */
export default async function WorkspaceLayout({ params, children }: WorkspaceLayoutProps) {
  const { workspace: slug } = await params
  const current = await memberWorkspace(slug)
  const api = await serverApi()
  const [me, workspaces, { position }, failures, signing, people, unread] = await Promise.all([
    api.person.me(),
    api.workspace.mine(),
    api.event.position({ workspaceId: current.id }),
    api.session.failures(),
    answersForHistory(current.role) ? signingStatus(current.id) : null,
    membersInOrder(current.id),
    api.notice.unread({ workspaceId: current.id }),
  ])
  const t = await translatorFor('shell')
  const nav = [
    ...(current.abilities.includes('assess') ? [{ href: `/w/${slug}/queue`, title: t('queue') }] : []),
    { href: `/w/${slug}/articles`, title: t('articles') },
    ...(current.abilities.includes('decide') ? [{ href: `/w/${slug}/decide`, title: t('decide') }] : []),
    { href: `/w/${slug}/overview`, title: t('overview') },
    { href: `/w/${slug}/agreement`, title: t('agreement') },
    ...(current.abilities.includes('read-audit') ? [{ href: `/w/${slug}/audit`, title: t('audit') }] : []),
    ...(current.abilities.includes('manage-members')
      ? [{ href: `/w/${slug}/members`, title: t('members') }]
      : []),
    ...(current.abilities.includes('set-policy') ? [{ href: `/w/${slug}/rules`, title: t('rules') }] : []),
  ]
  return (
    <Words of={words}>
      <PeopleInOrder people={people}>
        <AppBar
          nav={nav}
          workspace={<WorkspaceSwitcher current={current} workspaces={workspaces} />}
          account={
            <>
              <NoticeBell workspaceId={current.id} workspaceSlug={slug} initial={unread.count} />
              <AccountMenu personId={me.personId} name={me.name ?? me.email} />
            </>
          }
        />
        <WrongPasswordsNotice count={failures.beforeThisSession} />
        {signing === null ? null : (
          <SigningBanner workspaceId={current.id} workspaceSlug={slug} initial={signing} />
        )}
        <ErasureDesk workspaceId={current.id} position={position}>
          {children}
        </ErasureDesk>
      </PeopleInOrder>
    </Words>
  )
}

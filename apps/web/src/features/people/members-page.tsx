'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { FailureNote } from '../../components/failure-note.tsx'
import { PageFrame } from '../../components/page-frame.tsx'
import { InvitationsTable } from './invitations-table.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { type MemberAct, MemberDialogs } from './member-dialogs.tsx'
import { MembersTable } from './members-table.tsx'
import { useLiveMembers } from './use-live-members.ts'
import { type Members, useMembers } from './use-members.ts'

type MembersPageProps = {
  workspaceId: string
  /** The reader's own membership. */
  memberId: string
}

/** Who works here. An admin also invites, changes and deactivates. */
export function MembersPage({ workspaceId, memberId }: MembersPageProps) {
  const t = useTranslations('people.members')
  const members = useMembers(workspaceId)
  const [isInviting, setInviting] = useState(false)
  const [act, setAct] = useState<MemberAct | null>(null)
  const { position } = members
  const active = members.members.filter((member) => member.active).length

  return (
    <PageFrame
      title={t('title')}
      aside={t('count', { active })}
      actions={
        members.mayManage ? (
          <Button tone="primary" onPress={() => setInviting(true)}>
            {t('invite')}
          </Button>
        ) : undefined
      }
    >
      {position === undefined ? null : <LiveMembers {...{ workspaceId, members, position }} />}
      <FailureNote text={members.error === null ? null : members.explain(members.error)} />
      <MembersTable workspaceId={workspaceId} members={members} ownMemberId={memberId} onAct={setAct} />
      {members.invitations.length > 0 ? (
        <InvitationsTable workspaceId={workspaceId} members={members} />
      ) : null}
      {members.mayManage ? (
        <>
          <InviteDialog
            workspaceId={workspaceId}
            isOpen={isInviting}
            onClose={() => setInviting(false)}
            onInvited={members.refresh}
          />
          <MemberDialogs workspaceId={workspaceId} members={members} act={act} onClose={() => setAct(null)} />
        </>
      ) : null}
    </PageFrame>
  )
}

type LiveMembersProps = { workspaceId: string; members: Members; position: number }

/** Keeps the members up to date while it is there, and shows nothing. */
function LiveMembers({ workspaceId, members: { refresh }, position }: LiveMembersProps) {
  useLiveMembers(workspaceId, { position, refresh })
  return null
}

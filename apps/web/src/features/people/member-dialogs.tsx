'use client'

import { DeactivateDialog } from './deactivate-dialog.tsx'
import { EraseNameDialog } from './erase-name-dialog.tsx'
import { ResetLinkDialog } from './reset-link-dialog.tsx'
import { RoleDialog } from './role-dialog.tsx'
import { SessionsDialog } from './sessions-dialog.tsx'
import type { Member, Members } from './use-members.ts'

/** What an admin is about to do to a member. */
export type MemberAct = {
  kind: 'role' | 'reset' | 'sessions' | 'deactivate' | 'erase'
  member: Member
  name: string
}

type MemberDialogsProps = {
  workspaceId: string
  members: Members
  act: MemberAct | null
  onClose: () => void
}

/** The dialog of the act that was chosen: each begins anew, so nothing typed for one member is left for another. */
export function MemberDialogs({ workspaceId, members, act, onClose }: MemberDialogsProps) {
  if (act === null) return null
  const { kind, name } = act
  // As they stand now: after a refusal for staleness the next try is made on what is shown.
  const member = members.members.find(({ memberId }) => memberId === act.member.memberId) ?? act.member
  const shared = { workspaceId, members, member, name, onClose }
  switch (kind) {
    case 'role':
      return <RoleDialog {...shared} />
    case 'deactivate':
      return <DeactivateDialog {...shared} />
    case 'erase':
      return <EraseNameDialog {...shared} />
    case 'sessions':
      return <SessionsDialog {...shared} />
    case 'reset':
      return <ResetLinkDialog workspaceId={workspaceId} member={member} name={name} onClose={onClose} />
    default:
      return kind satisfies never
  }
}

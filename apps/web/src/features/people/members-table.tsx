'use client'

import { useTranslations } from 'use-intl'
import { Avatar } from '../../components/avatar.tsx'
import { MenuItem } from '../../components/menu.tsx'
import { MoreMenu } from '../../components/more-menu.tsx'
import { Table, TableCell, TableRow } from '../../components/table.tsx'
import { Time } from '../../components/time.tsx'
import { showToast } from '../../components/toast-queue.ts'
import { newIdempotencyKey } from '../api/idempotency-key.ts'
import type { MemberAct } from './member-dialogs.tsx'
import type { Member, Members } from './use-members.ts'

type MembersTableProps = {
  workspaceId: string
  members: Members
  ownMemberId: string
  onAct: (act: MemberAct) => void
}

export function MembersTable({ workspaceId, members, ownMemberId, onAct }: MembersTableProps) {
  const t = useTranslations('people')
  const { mayManage, reactivate } = members
  const bringBack = ({ memberId, version }: Member, name: string) =>
    reactivate.mutate(
      { workspaceId, key: newIdempotencyKey(), memberId, version },
      { onSuccess: () => showToast({ text: t('members.reactivated', { name }) }) },
    )

  return (
    <Table
      caption={t('members.title')}
      columns={[
        { id: 'name', title: t('members.name') },
        { id: 'role', title: t('members.role') },
        { id: 'joined', title: t('members.joined') },
        ...(mayManage ? [{ id: 'actions', title: t('members.actions'), align: 'end' } as const] : []),
      ]}
    >
      {members.members.map((member) => {
        const name = member.name ?? t('members.erased')
        return (
          <TableRow key={member.memberId}>
            <TableCell isHeader>
              <MemberName member={member} name={name} isOwn={member.memberId === ownMemberId} />
            </TableCell>
            <TableCell>{t(`roles.${member.role}`)}</TableCell>
            <TableCell>
              <Time at={member.joinedAt} show="date" />
            </TableCell>
            {mayManage ? (
              <TableCell align="end">
                <MemberMenu
                  name={name}
                  abilities={member.abilities}
                  onAct={(kind) => onAct({ kind, member, name })}
                  onReactivate={() => bringBack(member, name)}
                />
              </TableCell>
            ) : null}
          </TableRow>
        )
      })}
    </Table>
  )
}

function MemberName({ member, name, isOwn }: { member: Member; name: string; isOwn: boolean }) {
  const t = useTranslations('people.members')
  const notes = [isOwn ? t('you') : null, member.active ? null : t('inactive')].filter(
    (note) => note !== null,
  )
  return (
    <span className={`flex items-center gap-3 ${member.active ? '' : 'text-muted'}`}>
      <Avatar id={member.personId} name={name} isDecorative />
      <span className="min-w-0">
        <span className="block">
          <bdi>{name}</bdi>
          {notes.length === 0 ? null : <span className="font-normal text-muted"> ({notes.join(', ')})</span>}
        </span>
        {member.email === null ? null : (
          <bdi className="block truncate text-small font-normal text-muted">{member.email}</bdi>
        )}
      </span>
    </span>
  )
}

type MemberMenuProps = {
  name: string
  abilities: Member['abilities']
  onAct: (kind: MemberAct['kind']) => void
  onReactivate: () => void
}

function MemberMenu({ name, abilities, onAct, onReactivate }: MemberMenuProps) {
  const t = useTranslations('people.members')
  const label = t('actionsFor', { name })
  const may = (ability: Member['abilities'][number]) => abilities.includes(ability)
  return (
    <MoreMenu label={label}>
      {may('change-role') ? <MenuItem text={t('changeRole')} onAction={() => onAct('role')} /> : null}
      {may('issue-reset') ? <MenuItem text={t('issueReset')} onAction={() => onAct('reset')} /> : null}
      {may('end-sessions') ? <MenuItem text={t('endSessions')} onAction={() => onAct('sessions')} /> : null}
      {may('deactivate') ? (
        <MenuItem text={t('deactivate')} danger onAction={() => onAct('deactivate')} />
      ) : null}
      {may('reactivate') ? <MenuItem text={t('reactivate')} onAction={onReactivate} /> : null}
      {may('erase-name') ? <MenuItem text={t('eraseName')} danger onAction={() => onAct('erase')} /> : null}
    </MoreMenu>
  )
}

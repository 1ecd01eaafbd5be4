'use client'

import { useTranslations } from 'use-intl'
import { Avatar } from '../../components/avatar.tsx'
import { Table, TableCell, TableRow } from '../../components/table.tsx'
import type { WorkspaceThen } from './past-answers.ts'

/** The members of a workspace as they stood. */
export function MembersThen({ members }: { members: WorkspaceThen['members'] }) {
  const t = useTranslations('past.workspace')
  const erased = useTranslations('events')('erasedName')
  const roles = useTranslations('events.roles')
  return (
    <Table
      caption={t('members')}
      columns={[
        { id: 'name', title: t('memberColumns.name') },
        { id: 'role', title: t('memberColumns.role') },
      ]}
    >
      {members.map(({ personId, name, role, active }) => (
        <TableRow key={personId}>
          <TableCell isHeader>
            <span className={`flex items-center gap-3 ${active ? '' : 'text-muted'}`}>
              <Avatar id={personId} name={name ?? erased} isDecorative />
              <bdi>{name ?? erased}</bdi>
              {active ? null : <span className="font-normal">({t('inactive')})</span>}
            </span>
          </TableCell>
          <TableCell>{roles(role)}</TableCell>
        </TableRow>
      ))}
    </Table>
  )
}

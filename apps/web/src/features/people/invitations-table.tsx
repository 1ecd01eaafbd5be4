'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Table, TableCell, TableRow } from '../../components/table.tsx'
import { Time } from '../../components/time.tsx'
import { showToast } from '../../components/toast-queue.ts'
import { newIdempotencyKey } from '../api/idempotency-key.ts'
import type { Members } from './use-members.ts'

/** Invitations that nobody has accepted yet. Their links are not shown again; they can be taken back. */
export function InvitationsTable({ workspaceId, members }: { workspaceId: string; members: Members }) {
  const t = useTranslations('people')
  const { revoke } = members
  const takeBack = (invitationId: string) =>
    revoke.mutate(
      { workspaceId, key: newIdempotencyKey(), invitationId },
      { onSuccess: () => showToast({ text: t('invitations.revoked') }) },
    )
  return (
    <section className="pbs-10">
      <h2 className="pbe-2 font-serif text-reading leading-6 font-semibold">{t('invitations.title')}</h2>
      <Table
        caption={t('invitations.title')}
        columns={[
          { id: 'role', title: t('invitations.role') },
          { id: 'by', title: t('invitations.invitedBy') },
          { id: 'at', title: t('invitations.invitedAt') },
          { id: 'expires', title: t('invitations.expiresAt') },
          { id: 'actions', title: t('invitations.actions'), align: 'end' },
        ]}
      >
        {members.invitations.map(({ invitationId, role, invitedBy, invitedAt, expiresAt, abilities }) => (
          <TableRow key={invitationId}>
            <TableCell isHeader>{t(`roles.${role}`)}</TableCell>
            <TableCell>
              <bdi>{invitedBy ?? t('members.erased')}</bdi>
            </TableCell>
            <TableCell>
              <Time at={invitedAt} />
            </TableCell>
            <TableCell>
              <Time at={expiresAt} show="exact" />
            </TableCell>
            <TableCell align="end">
              {abilities.includes('revoke') ? (
                <Button
                  size="small"
                  aria-label={t('invitations.revokeLabel', { role: t(`roles.${role}`) })}
                  isPending={revoke.isPending && revoke.variables.invitationId === invitationId}
                  onPress={() => takeBack(invitationId)}
                >
                  {t('invitations.revoke')}
                </Button>
              ) : null}
            </TableCell>
          </TableRow>
        ))}
      </Table>
    </section>
  )
}

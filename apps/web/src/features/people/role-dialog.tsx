'use client'

import type { Role } from '@assay/review'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FailureNote } from '../../components/failure-note.tsx'
import { showToast } from '../../components/toast-queue.ts'
import { newIdempotencyKey } from '../api/idempotency-key.ts'
import { RoleField } from './role-field.tsx'
import type { MemberDialogProps } from './use-members.ts'

export function RoleDialog({ workspaceId, members, member, name, onClose }: MemberDialogProps) {
  const t = useTranslations('people')
  const cancel = useTranslations('parts')('cancel')
  const { changeRole } = members
  const [role, setRole] = useState<Role>(member.role)
  const submit = () => {
    const { memberId, version } = member
    const done = () => {
      showToast({ text: t('members.roleChanged', { name, role: t(`invitation.roles.${role}`) }) })
      onClose()
    }
    changeRole.mutate({ workspaceId, key: newIdempotencyKey(), memberId, version, role }, { onSuccess: done })
  }
  return (
    <Dialog
      title={t('roleDialog.title', { name })}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{cancel}</Button>
          <Button
            tone="primary"
            isDisabled={role === member.role}
            isPending={changeRole.isPending}
            onPress={submit}
          >
            {t('roleDialog.submit')}
          </Button>
        </>
      }
    >
      <RoleField role={role} onChange={setRole} />
      <FailureNote text={changeRole.error === null ? null : members.explain(changeRole.error)} />
    </Dialog>
  )
}

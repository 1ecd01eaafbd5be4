'use client'

import type { Role } from '@assay/review'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FailureNote } from '../../components/failure-note.tsx'
import { newIdempotencyKey } from '../api/idempotency-key.ts'
import { useTRPC } from '../api/trpc.ts'
import { useExplain } from '../api/use-explain.ts'
import { RoleField } from './role-field.tsx'
import { ShownOnce } from './shown-once.tsx'

type InviteDialogProps = {
  workspaceId: string
  isOpen: boolean
  onClose: () => void
  onInvited: () => void
}

/** Chooses a role, and shows the link once. */
export function InviteDialog({ workspaceId, isOpen, onClose, onInvited }: InviteDialogProps) {
  const t = useTranslations('people')
  const cancel = useTranslations('parts')('cancel')
  const trpc = useTRPC()
  const explain = useExplain()
  const [role, setRole] = useState<Role>('reviewer')
  const key = useRef(newIdempotencyKey())
  const inviting = useMutation(trpc.member.invite.mutationOptions({ onSuccess: onInvited }))
  const choose = (chosen: Role) => {
    key.current = newIdempotencyKey()
    setRole(chosen)
  }
  const close = () => {
    key.current = newIdempotencyKey()
    inviting.reset()
    onClose()
  }
  return (
    <Dialog
      title={t('inviteDialog.title')}
      isOpen={isOpen}
      onOpenChange={close}
      actions={
        inviting.data ? (
          <Button onPress={close}>{t('shownOnce.done')}</Button>
        ) : (
          <>
            <Button onPress={close}>{cancel}</Button>
            <Button
              tone="primary"
              isPending={inviting.isPending}
              onPress={() => inviting.mutate({ workspaceId, key: key.current, role })}
            >
              {t('inviteDialog.submit')}
            </Button>
          </>
        )
      }
    >
      {inviting.data ? (
        <ShownOnce path={`/invitation/${inviting.data.token}`} />
      ) : (
        <>
          <p>{t('inviteDialog.explanation')}</p>
          <RoleField role={role} onChange={choose} />
        </>
      )}
      <FailureNote text={inviting.error === null ? null : explain(inviting.error)} />
    </Dialog>
  )
}

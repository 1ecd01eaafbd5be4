'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FailureNote } from '../../components/failure-note.tsx'
import { newIdempotencyKey } from '../api/idempotency-key.ts'
import { useTRPC } from '../api/trpc.ts'
import { useExplain } from '../api/use-explain.ts'
import { ShownOnce } from './shown-once.tsx'
import type { Member } from './use-members.ts'

type ResetLinkDialogProps = { workspaceId: string; member: Member; name: string; onClose: () => void }

export function ResetLinkDialog({ workspaceId, member, name, onClose }: ResetLinkDialogProps) {
  const t = useTranslations('people')
  const cancel = useTranslations('parts')('cancel')
  const trpc = useTRPC()
  const explain = useExplain()
  const [key] = useState(newIdempotencyKey)
  const issuing = useMutation(trpc.member.issueResetLink.mutationOptions())
  const submit = () => issuing.mutate({ workspaceId, key, memberId: member.memberId })
  return (
    <Dialog
      title={t('resetDialog.title', { name })}
      isOpen
      onOpenChange={onClose}
      actions={
        issuing.data ? (
          <Button onPress={onClose}>{t('shownOnce.done')}</Button>
        ) : (
          <>
            <Button onPress={onClose}>{cancel}</Button>
            <Button tone="primary" isPending={issuing.isPending} onPress={submit}>
              {t('resetDialog.submit')}
            </Button>
          </>
        )
      }
    >
      {issuing.data ? (
        <ShownOnce path={`/reset/${issuing.data.token}`} />
      ) : (
        <p>{t('resetDialog.explanation', { name })}</p>
      )}
      <FailureNote text={issuing.error === null ? null : explain(issuing.error)} />
    </Dialog>
  )
}

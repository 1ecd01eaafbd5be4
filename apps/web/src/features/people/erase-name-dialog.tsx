'use client'

import { useTranslations } from 'use-intl'
import { showToast } from '../../components/toast-queue.ts'
import { useActKey } from '../api/idempotency-key.ts'
import { ErasureDialog } from '../erasure/erasure-dialog.tsx'
import { useForgetErased } from '../erasure/use-forget-erased.ts'
import type { MemberDialogProps } from './use-members.ts'

export function EraseNameDialog({ workspaceId, members, member, name, onClose }: MemberDialogProps) {
  const t = useTranslations('erasure.name')
  const keyFor = useActKey()
  const forget = useForgetErased()
  const { eraseName } = members
  const submit = (reason: string) => {
    const input = { workspaceId, memberId: member.memberId, reason }
    const done = () => {
      showToast({ text: t('done') })
      onClose()
      void forget()
    }
    eraseName.mutate({ ...input, key: keyFor(JSON.stringify(input)) }, { onSuccess: done })
  }
  return (
    <ErasureDialog
      title={t('title', { name })}
      submitText={t('submit')}
      state={{ isPending: eraseName.isPending, isWaiting: false, error: eraseName.error }}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('what', { name })}</p>
      <p>{t('stays')}</p>
    </ErasureDialog>
  )
}

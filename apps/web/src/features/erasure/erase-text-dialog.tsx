'use client'

import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Checkbox } from '../../components/checkbox.tsx'
import { showToast } from '../../components/toast-queue.ts'
import { useActKey } from '../api/idempotency-key.ts'
import { useTRPC } from '../api/trpc.ts'
import { ErasureDialog } from './erasure-dialog.tsx'
import { useForgetErased } from './use-forget-erased.ts'

type EraseTextDialogProps = {
  workspaceId: string
  asked: { textId: string; text: string }
  onClose: () => void
}

/** Asks before a text is erased: what goes, what stays, where else the same words stand, and why. */
export function EraseTextDialog({ workspaceId, asked, onClose }: EraseTextDialogProps) {
  const t = useTranslations('erasure.text')
  const trpc = useTRPC()
  const keyFor = useActKey()
  const forget = useForgetErased()
  const { textId, text } = asked
  const counted = useQuery({ ...trpc.text.copies.queryOptions({ workspaceId, textId }), gcTime: 0 })
  const [withCopies, setWithCopies] = useState(true)
  const count = counted.data?.copies ?? 0
  const erase = useMutation(
    trpc.text.erase.mutationOptions({
      onSuccess: ({ erased }) => {
        showToast({ text: t('done', { count: erased }) })
        onClose()
        return forget()
      },
    }),
  )
  const submit = (reason: string) => {
    const input = { workspaceId, textId, reason, copies: withCopies && count > 0 }
    erase.mutate({ ...input, key: keyFor(JSON.stringify(input)) })
  }
  return (
    <ErasureDialog
      title={t('title')}
      submitText={t('submit')}
      state={{ isPending: erase.isPending, isWaiting: counted.isPending, error: erase.error }}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('what')}</p>
      <blockquote
        dir="auto"
        className="max-h-44 overflow-y-auto border-s-2 border-danger ps-3 font-serif whitespace-pre-wrap wrap-anywhere"
      >
        {text}
      </blockquote>
      <p>{t('stays')}</p>
      {counted.isPending ? <p className="text-muted">{t('countingCopies')}</p> : null}
      {counted.isError ? <p className="text-danger">{t('copiesUnknown')}</p> : null}
      {count === 0 ? null : (
        <Checkbox isSelected={withCopies} onChange={setWithCopies} help={t('copiesHelp')}>
          {t('copies', { count })}
        </Checkbox>
      )}
    </ErasureDialog>
  )
}

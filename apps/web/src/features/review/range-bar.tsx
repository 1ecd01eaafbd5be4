'use client'

import type { SetAside } from '@assay/review'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Kbd } from '../../components/kbd.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { showToast } from '../../components/toast-queue.ts'
import { useActKey } from '../api/idempotency-key.ts'
import { useTRPC } from '../api/trpc.ts'
import { useExplain } from '../api/use-explain.ts'
import type { StatementRow } from './review-cache.ts'
import { SetAsideField } from './set-aside-field.tsx'
import type { Review, ReviewAddress } from './use-review.ts'

type RangeBarProps = {
  address: ReviewAddress
  review: Review
  rows: readonly StatementRow[]
  isAsking: boolean
  onAsking: (isAsking: boolean) => void
  onClear: () => void
}

/** What can be done with a range of statements: set them all aside, with one reason. */
export function RangeBar({ address, review, rows, isAsking, onAsking, onClear }: RangeBarProps) {
  const t = useTranslations('review.setAside')
  const cancel = useTranslations('parts')('cancel')
  const explain = useExplain()
  const trpc = useTRPC()
  const [value, setValue] = useState<SetAside>('not-a-claim')
  const [reason, setReason] = useState('')
  const count = rows.length
  const keyFor = useActKey()
  const setting = useMutation(
    trpc.assessment.setAsideRange.mutationOptions({
      onSuccess: async () => {
        onAsking(false)
        onClear()
        showToast({ text: t('rangeDone', { count }) })
        await review.refresh(rows.map(({ id }) => id))
      },
      onError: (error) => showToast({ text: explain(error), tone: 'danger' }),
    }),
  )
  const submit = () => {
    const targets = rows.map((row) => ({
      statementId: row.id,
      statementVersion: row.version,
      assessmentVersion: row.own?.version ?? 0,
    }))
    const input = { ...address, value, reason, targets }
    setting.mutate({ ...input, key: keyFor(JSON.stringify(input)) })
  }
  return (
    <div
      role="status"
      className="fixed inset-x-4 inset-be-4 z-30 mx-auto flex w-fit items-center gap-3 rounded border border-rule bg-raised px-4 py-2 shadow-float max-wide:inset-be-[52dvh] wide:ms-[max(1.5rem,calc(50vw-34rem))]"
    >
      <span>{t('rangeChosen', { count })}</span>
      <Button size="small" tone="primary" onPress={() => onAsking(true)}>
        {t('action')} <Kbd keys="s" />
      </Button>
      <Button size="small" tone="plain" onPress={onClear}>
        {t('rangeClear')} <Kbd keys="Esc" />
      </Button>
      <Dialog
        title={t('rangeTitle', { count })}
        isOpen={isAsking}
        onOpenChange={onAsking}
        actions={
          <>
            <Button onPress={() => onAsking(false)}>{cancel}</Button>
            <Button
              tone="primary"
              onPress={submit}
              isPending={setting.isPending}
              isDisabled={reason.trim() === ''}
            >
              {t('rangeAction', { count })}
            </Button>
          </>
        }
      >
        <SetAsideField value={value} reason={reason} onChange={setValue} onReason={setReason} />
        <TextArea label={t('reason')} value={reason} onChange={setReason} maxLength={20_000} isRequired />
      </Dialog>
    </div>
  )
}

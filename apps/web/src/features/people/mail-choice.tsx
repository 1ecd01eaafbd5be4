'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { FailureNote } from '../../components/failure-note.tsx'
import { Select } from '../../components/select.tsx'
import { showToast } from '../../components/toast-queue.ts'
import { useTRPC } from '../api/trpc.ts'
import { useExplain } from '../api/use-explain.ts'

const modes = ['immediate', 'daily', 'none'] as const

/** When one is told by mail; where the installation sends none, that it does not. */
export function MailChoice({ isSent }: { isSent: boolean }) {
  const t = useTranslations('mail.choice')
  const trpc = useTRPC()
  const cache = useQueryClient()
  const explain = useExplain()
  const choice = useQuery({ ...trpc.mail.choice.queryOptions(), enabled: isSent })
  const choosing = useMutation(
    trpc.mail.choose.mutationOptions({
      onSuccess: () => showToast({ text: t('saved') }),
      onSettled: () => cache.invalidateQueries(trpc.mail.choice.queryFilter()),
    }),
  )
  const failure = choice.error ?? choosing.error
  return (
    <section className="border-bs border-rule py-6">
      <h2 className="pbe-2 font-serif text-reading leading-6 font-semibold">{t('title')}</h2>
      {isSent ? (
        <div className="max-w-80">
          <Select
            label={t('label')}
            options={modes.map((mode) => ({ value: mode, label: t(`modes.${mode}`) }))}
            value={choosing.variables?.mode ?? choice.data?.mode ?? 'daily'}
            onChange={(mode) => choosing.mutate({ mode })}
          />
        </div>
      ) : (
        <p className="text-muted">{t('off')}</p>
      )}
      <FailureNote text={failure === null ? null : explain(failure)} />
    </section>
  )
}

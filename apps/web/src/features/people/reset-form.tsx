'use client'

import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { FailureNote } from '../../components/failure-note.tsx'
import { Link } from '../../components/link.tsx'
import { useTRPC } from '../api/trpc.ts'
import { useExplain } from '../api/use-explain.ts'
import { NewPasswordField } from './person-fields.tsx'

/** Sets a new password by a reset link. */
export function ResetForm({ token }: { token: string }) {
  const t = useTranslations('people')
  const trpc = useTRPC()
  const explain = useExplain()
  const [password, setPassword] = useState('')
  const resetting = useMutation(trpc.person.resetPassword.mutationOptions())

  if (resetting.isSuccess) {
    return (
      <p role="status" className="flex flex-col gap-3">
        {t('reset.done')}
        <Link href="/sign-in">{t('link.toSignIn')}</Link>
      </p>
    )
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    resetting.mutate({ token, password })
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <NewPasswordField label={t('fields.newPassword')} value={password} onChange={setPassword} autoFocus />
      <FailureNote text={resetting.error === null ? null : explain(resetting.error)} />
      <div>
        <Button type="submit" tone="primary" isPending={resetting.isPending}>
          {t('reset.submit')}
        </Button>
      </div>
    </form>
  )
}

'use client'

import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { FailureNote } from '../../components/failure-note.tsx'
import { type AuthFailure, signIn } from './authenticate.ts'
import { CurrentPasswordField, EmailField } from './person-fields.tsx'
import { useAuthWords } from './use-auth-words.ts'
import { useIsSlow } from './use-is-slow.ts'

/** Signs in and goes to `next`, by a full load: nothing of whoever was here before stays in memory. */
export function SignInForm({ next }: { next: string }) {
  const t = useTranslations('people')
  const say = useAuthWords()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [isPending, setPending] = useState(false)
  const [failure, setFailure] = useState<AuthFailure | null>(null)

  const isSlow = useIsSlow(isPending)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setPending(true)
    const refused = await signIn(email, password)
    setFailure(refused)
    if (refused === null) window.location.assign(next)
    else setPending(false)
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <EmailField value={email} onChange={setEmail} autoFocus />
      <CurrentPasswordField label={t('fields.password')} value={password} onChange={setPassword} />
      <FailureNote text={say(failure)} />
      <div>
        <Button type="submit" tone="primary" isPending={isPending}>
          {t('signIn.submit')}
        </Button>
      </div>
      <p role="status">{isSlow ? t('signIn.slowed') : null}</p>
      <p className="text-muted">{t('signIn.forgotten')}</p>
    </form>
  )
}

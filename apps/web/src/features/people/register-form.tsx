'use client'

import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { FailureNote } from '../../components/failure-note.tsx'
import { useTRPC } from '../api/trpc.ts'
import { useExplain } from '../api/use-explain.ts'
import { signIn } from './authenticate.ts'
import { EmailField, NameField, NewPasswordField } from './person-fields.tsx'

/** Accepts an invitation as somebody new, and signs them in. */
export function RegisterForm({ token }: { token: string }) {
  const t = useTranslations('people')
  const trpc = useTRPC()
  const explain = useExplain()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const enter = async ({ slug }: { slug: string }) => {
    const refused = await signIn(email, password)
    window.location.assign(refused === null ? `/w/${slug}` : '/sign-in')
  }
  const registering = useMutation(trpc.person.register.mutationOptions({ onSuccess: enter }))

  const submit = (event: FormEvent) => {
    event.preventDefault()
    registering.mutate({ token, person: { name, email, password } })
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <NameField value={name} onChange={setName} autoFocus />
      <EmailField value={email} onChange={setEmail} />
      <NewPasswordField label={t('fields.password')} value={password} onChange={setPassword} />
      <FailureNote text={registering.error === null ? null : explain(registering.error)} />
      <div>
        <Button type="submit" tone="primary" isPending={registering.isPending || registering.isSuccess}>
          {t('invitation.submit')}
        </Button>
      </div>
    </form>
  )
}

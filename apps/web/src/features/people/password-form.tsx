'use client'

import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { FailureNote } from '../../components/failure-note.tsx'
import { showToast } from '../../components/toast-queue.ts'
import { type AuthFailure, changePassword } from './authenticate.ts'
import { CurrentPasswordField, NewPasswordField } from './person-fields.tsx'
import { useAuthWords } from './use-auth-words.ts'

type PasswordFormProps = { onChanged: () => void }

/** Changes one's own password. Every other session ends with it. */
export function PasswordForm({ onChanged }: PasswordFormProps) {
  const t = useTranslations('people')
  const say = useAuthWords()
  const [current, setCurrent] = useState('')
  const [wanted, setWanted] = useState('')
  const [isPending, setPending] = useState(false)
  const [failure, setFailure] = useState<AuthFailure | null>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setPending(true)
    const refused = await changePassword(current, wanted)
    setPending(false)
    setFailure(refused)
    if (refused !== null) return
    setCurrent('')
    setWanted('')
    showToast({ text: t('account.passwordChanged') })
    onChanged()
  }

  return (
    <form onSubmit={submit} className="flex max-w-md flex-col gap-4">
      <CurrentPasswordField label={t('fields.currentPassword')} value={current} onChange={setCurrent} />
      <NewPasswordField label={t('fields.newPassword')} value={wanted} onChange={setWanted} />
      <FailureNote text={say(failure)} />
      <div>
        <Button type="submit" isPending={isPending}>
          {t('account.passwordSubmit')}
        </Button>
      </div>
    </form>
  )
}

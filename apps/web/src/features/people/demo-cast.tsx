'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Avatar } from '../../components/avatar.tsx'
import { Button } from '../../components/button.tsx'
import { FailureNote } from '../../components/failure-note.tsx'
import { hasWord } from '../../messages/has-word.ts'
import { type AuthFailure, signInDemo } from './authenticate.ts'
import { useAuthWords } from './use-auth-words.ts'

type CastMember = {
  key: string
  label: string
  name: string
  role: 'reviewer' | 'editor' | 'admin' | 'auditor'
}

/** The demo's people, each a button that signs in as them. */
export function DemoCast({ people, next }: { people: readonly CastMember[]; next: string }) {
  const t = useTranslations('people')
  const say = useAuthWords()
  const seats = useTranslations('people.demo.seats')
  const seatOf = (key: string, label: string) => (hasWord(seats, key) ? seats(key) : label)
  const [pending, setPending] = useState<string | null>(null)
  const [failure, setFailure] = useState<AuthFailure | null>(null)

  const enter = async (key: string) => {
    setPending(key)
    const refused = await signInDemo(key)
    setFailure(refused)
    if (refused === null) window.location.assign(next)
    else setPending(null)
  }

  return (
    <div className="flex flex-col gap-4">
      <ul className="border-bs border-rule">
        {people.map(({ key, label, name, role }) => (
          <li key={key} className="flex items-center gap-3 border-be border-rule py-3">
            <Avatar id={key} name={name} isDecorative />
            <div className="min-w-0 flex-1">
              <p className="font-medium">
                <bdi>{name}</bdi>
              </p>
              <p className="text-small text-muted">{t(`roleRights.${role}`)}</p>
            </div>
            <Button
              aria-label={t('demo.signInAs', { label: seatOf(key, label) })}
              isPending={pending === key}
              onPress={() => enter(key)}
            >
              {seatOf(key, label)}
            </Button>
          </li>
        ))}
      </ul>
      <FailureNote text={say(failure)} />
    </div>
  )
}

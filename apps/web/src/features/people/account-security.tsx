'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useTRPC } from '../api/trpc.ts'
import { OwnSessions } from './own-sessions.tsx'
import { PasswordForm } from './password-form.tsx'

type AccountSecurityProps = { canChangePassword: boolean; idleHours: number; longestHours: number }

/** One's password and one's sessions; changing the first ends the others. */
export function AccountSecurity({ canChangePassword, idleHours, longestHours }: AccountSecurityProps) {
  const t = useTranslations('people.account')
  const trpc = useTRPC()
  const cache = useQueryClient()
  return (
    <>
      {canChangePassword ? (
        <section className="border-bs border-rule py-6">
          <h2 className="pbe-4 font-serif text-reading leading-6 font-semibold">{t('password')}</h2>
          <PasswordForm onChanged={() => cache.invalidateQueries(trpc.session.mine.queryFilter())} />
        </section>
      ) : null}
      <section className="border-bs border-rule py-6">
        <h2 className="font-serif text-reading leading-6 font-semibold">{t('sessions')}</h2>
        <p className="pbe-2 text-muted">{t('sessionsHelp', { idle: idleHours, longest: longestHours })}</p>
        <OwnSessions />
      </section>
    </>
  )
}

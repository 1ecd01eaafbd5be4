'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Link } from '../../components/link.tsx'
import { useTRPC } from '../api/trpc.ts'

/** Tells whoever signed in that wrong passwords were given for their account before, until they have read it. */
export function WrongPasswordsNotice({ count }: { count: number }) {
  const t = useTranslations('people.wrongPasswords')
  const trpc = useTRPC()
  const dismissing = useMutation(trpc.session.dismissFailures.mutationOptions())
  if (count === 0 || dismissing.isSuccess) return null
  return (
    <div role="status" className="border-be border-rule bg-wash px-4 py-2 wide:px-6 [&_a]:underline">
      <div className="flex max-w-295 flex-wrap items-center gap-3">
        <p className="min-w-0 flex-1">
          {t.rich('notice', {
            count,
            link: (chunks) => <Link href="/account#wrong-passwords">{chunks}</Link>,
          })}
        </p>
        <Button size="small" isPending={dismissing.isPending} onPress={() => dismissing.mutate()}>
          {t('dismiss')}
        </Button>
      </div>
    </div>
  )
}

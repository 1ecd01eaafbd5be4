'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { FailureNote } from '../../components/failure-note.tsx'
import { useTRPC } from '../api/trpc.ts'
import { useExplain } from '../api/use-explain.ts'
import { signOut } from './authenticate.ts'

/** Accepts an invitation with the account that is signed in. */
export function JoinForm({ token, name }: { token: string; name: string }) {
  const t = useTranslations('people.invitation')
  const trpc = useTRPC()
  const explain = useExplain()
  const joining = useMutation(
    trpc.person.join.mutationOptions({ onSuccess: ({ slug }) => window.location.assign(`/w/${slug}`) }),
  )
  const leave = async () => {
    await signOut()
    window.location.reload()
  }
  return (
    <div className="flex flex-col gap-4">
      <FailureNote text={joining.error === null ? null : explain(joining.error)} />
      <div>
        <Button
          tone="primary"
          isPending={joining.isPending || joining.isSuccess}
          onPress={() => joining.mutate({ token })}
        >
          {t('join', { name })}
        </Button>
      </div>
      <p className="flex items-center gap-2 text-muted">
        {t('other')}
        <Button size="small" onPress={leave}>
          {t('signOut')}
        </Button>
      </p>
    </div>
  )
}

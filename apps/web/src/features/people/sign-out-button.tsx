'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { showToast } from '../../components/toast-queue.ts'
import { leave } from './leave.ts'

export function SignOutButton() {
  const t = useTranslations('people.menu')
  const failures = useTranslations('people.failures')
  const [isPending, setPending] = useState(false)
  const press = async () => {
    setPending(true)
    if (await leave()) return
    setPending(false)
    showToast({ text: failures('connection'), tone: 'danger' })
  }
  return (
    <Button isPending={isPending} onPress={press}>
      {t('signOut')}
    </Button>
  )
}

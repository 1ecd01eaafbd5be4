'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { ErrorState } from '../../components/error-state.tsx'

type ErrorPageProps = { error: Error & { digest?: string }; retry: () => void }

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const t = useTranslations('shell.crash')
  const code = error.digest
  return (
    <main className="mx-auto max-w-295 px-4 py-12 wide:px-6">
      <ErrorState
        title={t('title')}
        action={
          <Button tone="primary" onPress={retry}>
            {t('retry')}
          </Button>
        }
      >
        {code === undefined ? t('explanationWithoutCode') : t('explanation', { code })}
      </ErrorState>
    </main>
  )
}

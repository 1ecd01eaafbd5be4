import { loadSettings } from '@assay/settings'
import type { Metadata } from 'next'
import { AppBar } from '../../components/app-bar.tsx'
import { PageFrame } from '../../components/page-frame.tsx'
import { VerifyIsland } from '../../features/verify/verify-island.tsx'
import { translatorFor } from '../../messages/translator.ts'

export function generateMetadata(): Metadata {
  return { title: translatorFor('verify')('title') }
}

/** For anybody, without an account: nothing here asks who somebody is. */
export default function VerifyPage() {
  const t = translatorFor('verify')
  return (
    <>
      <AppBar nav={[]} />
      <PageFrame title={t('title')}>
        <p className="max-w-184 pbe-6 text-muted print:hidden">{t('introduction')}</p>
        <VerifyIsland site={loadSettings().url} />
      </PageFrame>
    </>
  )
}

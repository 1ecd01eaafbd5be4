import { loadSettings } from '@assay/settings'
import type { Metadata } from 'next'
import { PageFrame } from '../../../components/page-frame.tsx'
import { VerifyIsland } from '../../../features/verify/verify-island.tsx'
import { LivingPage } from '../../../frame/living-page.tsx'
import { translatorFor } from '../../../messages/translator.ts'
import type { Area } from '../../../messages/words-of.ts'

const words: readonly Area[] = [
  'events',
  'importing',
  'parts',
  'review.sources.stances',
  'techniques.names',
  'verify',
]

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor('verify'))('title') }
}

/** For anybody, without an account: nothing here asks who somebody is. */
export default async function VerifyPage() {
  const t = await translatorFor('verify')
  return (
    <PageFrame title={t('title')}>
      <p className="max-w-184 pbe-6 text-muted print:hidden">{t('introduction')}</p>
      <LivingPage words={words}>
        <VerifyIsland site={loadSettings().url} />
      </LivingPage>
    </PageFrame>
  )
}

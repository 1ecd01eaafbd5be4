import type { Metadata } from 'next'
import { AppBar } from '../components/app-bar.tsx'
import { Link } from '../components/link.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { translatorFor } from '../messages/translator.ts'

export function generateMetadata(): Metadata {
  return { title: translatorFor('shell')('notFound.title') }
}

export default function NotFoundPage() {
  const t = translatorFor('shell.notFound')
  return (
    <>
      <AppBar nav={[]} />
      <PageFrame title={t('title')}>
        <p className="max-w-prose pbe-4">{t('explanation')}</p>
        <Link href="/">{t('back')}</Link>
      </PageFrame>
    </>
  )
}

import { Link } from '../../../components/link.tsx'
import { PageFrame } from '../../../components/page-frame.tsx'
import { translatorFor } from '../../../messages/translator.ts'

export default function NotFoundPage() {
  const t = translatorFor('shell.notFound')
  return (
    <PageFrame title={t('title')}>
      <p className="max-w-prose pbe-4">{t('explanation')}</p>
      <Link href="/">{t('back')}</Link>
    </PageFrame>
  )
}

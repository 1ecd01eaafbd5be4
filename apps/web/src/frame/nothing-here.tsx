import { Link } from '../components/link.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { translatorFor } from '../messages/translator.ts'

/** What stands at an address where there is nothing, or nothing for this reader. */
export async function NothingHere() {
  const t = await translatorFor('shell.notFound')
  return (
    <PageFrame title={t('title')}>
      <p className="max-w-prose pbe-4">{t('explanation')}</p>
      <Link href="/">{t('back')}</Link>
    </PageFrame>
  )
}

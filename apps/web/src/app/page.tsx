import { AppBar } from '../components/app-bar.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { translatorFor } from '../messages/translator.ts'

export default function HomePage() {
  const t = translatorFor('shell')
  return (
    <>
      <AppBar nav={[]} />
      <PageFrame title={t('articles')}>
        <EmptyState title={t('welcome.title')}>{t('welcome.explanation')}</EmptyState>
      </PageFrame>
    </>
  )
}

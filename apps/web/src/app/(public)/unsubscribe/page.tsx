import type { Metadata } from 'next'
import { PageFrame } from '../../../components/page-frame.tsx'
import { translatorFor } from '../../../messages/translator.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor('mail'))('page.title'), robots: { index: false } }
}

type UnsubscribePageProps = {
  searchParams: Promise<{ person?: string | string[]; token?: string | string[]; done?: string | string[] }>
}

/** Where a mail leads whoever wants no more of them, without signing in. */
export default async function UnsubscribePage({ searchParams }: UnsubscribePageProps) {
  const { person, token, done } = await searchParams
  const t = await translatorFor('mail.page')
  const isAsked = typeof person === 'string' && typeof token === 'string'
  return (
    <PageFrame title={t('title')}>
      {done !== undefined ? (
        <p role="status">{t('done')}</p>
      ) : isAsked ? (
        <form method="post" action={`/api/mail/unsubscribe?${new URLSearchParams({ person, token })}`}>
          <p className="max-w-prose pbe-4">{t('explanation')}</p>
          <button
            type="submit"
            className="min-h-9 cursor-pointer rounded bg-action px-3.5 font-medium text-on-action"
          >
            {t('act')}
          </button>
        </form>
      ) : (
        <p className="max-w-prose">{t('unusable')}</p>
      )}
    </PageFrame>
  )
}

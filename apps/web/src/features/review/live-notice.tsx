'use client'

import { useTranslations } from 'use-intl'

type LiveNoticeProps = { status: 'idle' | 'connecting' | 'pending' | 'error'; articleStatus: string }

/** Says quietly that the feed is away, and that an article is not open for review. */
export function LiveNotice({ status, articleStatus }: LiveNoticeProps) {
  const t = useTranslations('review')
  if (articleStatus !== 'in-review') {
    return <p className="border-be border-rule bg-wash px-6 py-2 text-center">{t('notOpen')}</p>
  }
  if (status !== 'error') return null
  return (
    <p role="status" className="border-be border-rule bg-wash px-6 py-2 text-center text-muted">
      {t('live.offline')}
    </p>
  )
}

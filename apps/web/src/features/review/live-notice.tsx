'use client'

import { useTranslations } from 'use-intl'

type LiveNoticeProps = {
  status: 'idle' | 'connecting' | 'pending' | 'error'
  articleStatus: string
  /** Whether the article moved on to a later capture while it was open here. */
  isRecaptured: boolean
}

/** Says quietly that the feed is away, that the words changed, and that an article is not open for review. */
export function LiveNotice({ status, articleStatus, isRecaptured }: LiveNoticeProps) {
  const t = useTranslations('review')
  if (articleStatus !== 'in-review') {
    return <p className="border-be border-rule bg-wash px-6 py-2 text-center">{t('notOpen')}</p>
  }
  if (status !== 'error' && !isRecaptured) return null
  return (
    <p role="status" className="border-be border-rule bg-wash px-6 py-2 text-center">
      {status === 'error' ? <span className="text-muted">{t('live.offline')} </span> : null}
      {isRecaptured ? t('live.recaptured') : null}
    </p>
  )
}
